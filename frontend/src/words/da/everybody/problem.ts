/**
 * In Danish, why something was refused: by the service's stable codes. Others are in refusals.ts; what is in neither is
 * said with the service's own Danish sentence.
 */

export const problem: Record<string, string> = {
  offline: 'Serveren svarer ikke. Prøv igen, når forbindelsen er tilbage.',
  'unknown-outcome': 'Måske gemt: forbindelsen svigtede, før svaret kom. Se efter, om det er sket, før du prøver igen.',
  'not-saved': 'Det blev ikke gemt, fordi forbindelsen svigtede. Prøv igen.',
  'id-taken': 'Det kunne ikke oprettes. Prøv igen.',
  'server-error': 'Der skete en fejl på serveren. Intet er gået tabt; prøv igen om lidt.',
  unknown: 'Det findes ikke længere, eller du har ikke adgang.',
  forbidden: 'Du har ikke rettigheder til det.',
  'stale-version': 'Det er blevet ændret i mellemtiden. Se ændringen, og prøv igen.',
  'another-item-open': 'Et andet punkt er åbent. Afslut det først.',
  internal: 'Der skete en fejl på serveren. Intet er gået tabt; prøv igen om lidt.',
  'login-required': 'Log ind for at gøre det.',
  'bad-token': 'Dit login gælder ikke længere. Log ind igen.',
  'login-unavailable': 'Login svarer ikke lige nu. Prøv igen om lidt.',
  unavailable: 'Rådslag kan ikke nå sin database lige nu. Intet er ændret; prøv igen om lidt.',
  busy: 'En anden ændrer mødet lige nu. Prøv igen.',
  'storage-full': 'Serveren har ikke plads til mere. Intet er ændret; giv driften besked.',
  'too-large': 'Filen er for stor. Den må højst fylde 5 MB.',
  'too-many': 'Der er for mange forespørgsler på én gang. Prøv igen om lidt.',
  'too-slow': 'Forbindelsen er for langsom. Prøv igen.',
  'request-too-large': 'Der er for meget på én gang. Del det op, og prøv igen.',
  'http-401': 'Du er ikke logget ind længere. Log ind, og prøv igen.',
  'http-413': 'Filen er for stor. Den må højst fylde 5 MB.',
};
