-- Messages to people's devices (Web Push, RFC 8030): which devices a person allowed, what waits to be sent to them, and
-- of what each wishes to be told so.

-- The key by which push services know this Rådslag; made once. A secret.
create table push_key (
    one         boolean primary key default true check (one),
    private_key bytea not null,              -- PKCS #8
    public_key  bytea not null               -- the point, uncompressed
);

create table push_device (
    id         uuid primary key,             -- chosen by the browser
    subject    text not null,                -- who allowed it: Keycloak's id
    endpoint   text not null unique,         -- address at the push service; whoever has it can write to the device
    p256dh     text not null,                -- the browser's public key, base64url
    auth       text not null,                -- its secret, base64url
    name       text not null,                -- what its owner sees in the list
    allowed_at timestamptz not null,
    seen_at    timestamptz not null          -- when its owner was here with it last
);
create index push_device_by_subject on push_device (subject);

-- What waits to be sent: which alerts, and no word of them. Gone when the push service has it.
create table push (
    id        uuid primary key default gen_random_uuid(),
    device_id uuid not null references push_device on delete cascade,
    alerts    uuid[] not null,
    created   timestamptz not null default now(),
    due       timestamptz not null default now(),
    attempts  int not null default 0
);
create index push_by_due on push (due);
create index push_by_device on push (device_id);

create table alert_pushing (
    subject  text not null,                  -- Keycloak's id
    interest text not null check (interest in ('meetings', 'minutes', 'rounds', 'answers', 'follow-ups')),
    pushing  text not null check (pushing in ('at-once', 'daily', 'off')),
    primary key (subject, interest)
);
alter table alert add column push_at timestamptz;  -- null: a push may be due
update alert set push_at = at;
create index alert_without_push on alert (first_at) where push_at is null;
