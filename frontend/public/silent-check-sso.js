// Tells the page that embeds this one, and no other, how the silent login went. A file of its own: no inline script.
parent.postMessage(location.href, location.origin);
