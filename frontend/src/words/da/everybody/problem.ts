/**
 * In Danish, why something failed: what the browser itself has to say, and of what the service refuses that which every
 * page may meet.
 */
import said from '../said/everybody.json';

export const problem: Record<string, string> = {
  ...said,
  offline: 'Serveren svarer ikke. Prøv igen, når forbindelsen er tilbage.',
  'not-saved': 'Det blev ikke gemt, fordi forbindelsen svigtede. Prøv igen.',
  'server-error': 'Der skete en fejl på serveren. Intet er gået tabt; prøv igen om lidt.',
  'http-401': 'Du er ikke logget ind længere. Log ind, og prøv igen.',
  'http-413': 'Filen er for stor. Den må højst fylde 5 MB.',
};
