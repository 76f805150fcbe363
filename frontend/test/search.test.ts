/** What an address asks for, and results while somebody types. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Finding } from '../src/features/search/finding.svelte';
import { asked, askedPeople, queryOf, wantedOf } from '../src/features/search/wanted';
import { session } from '../src/lib/session.svelte';

describe('an address', () => {
  it('says what it asks for, both ways', () => {
    const query = '?q=nye+l%C3%A6repladser&aar=2026&organ=kkr-midtjylland&hvad=beslutning&udfald=approved';
    expect(queryOf(wantedOf(query))).toBe(query);
    expect(asked(wantedOf(query))).toEqual({
      q: 'nye lærepladser',
      body: 'kkr-midtjylland',
      year: 2026,
      kind: 'decision',
      outcome: 'approved',
    });
  });

  it('asks for nothing that nobody can ask for', () => {
    const odd = wantedOf(`?q=${'x'.repeat(300)}&aar=nu&organ=../x&hvad=alt&udfald=maaske`);
    expect(odd).toEqual({ words: 'x'.repeat(200), body: '', year: '', kind: '', outcome: '' });
    expect(queryOf(wantedOf(''))).toBe('');
  });
});

describe('results while somebody types', () => {
  const answers: ((total: number) => void)[] = [];
  const questions: string[] = [];
  const seated: object[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    answers.length = 0;
    questions.length = 0;
    seated.length = 0;
    vi.spyOn(session.api, 'GET').mockImplementation(((path: string, options: { params: { query: { q: string } } }) => {
      if (path === '/api/people')
        return Promise.resolve({ data: { people: seated, more: false }, response: new Response() });
      questions.push(options.params.query.q);
      return new Promise((answer) => {
        answers.push((total) =>
          answer({ data: { hits: [], total, more: false, next: null }, response: new Response() }),
        );
      });
    }) as never);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  const typed = (words: string) => ({ ...wantedOf(''), words });

  it('come once for what was typed without a rest', async () => {
    const finding = new Finding(20);
    for (const words of ['l', 'læ', 'lær']) finding.look(typed(words));
    await vi.advanceTimersByTimeAsync(200);
    expect(questions).toEqual(['lær']);
    answers[0]!(3);
    await vi.advanceTimersByTimeAsync(0);
    expect(finding.total).toBe(3);
    expect(finding.of?.words).toBe('lær');
  });

  it('are those of the last word, however late an earlier answer comes, one question at a time', async () => {
    const finding = new Finding(20);
    finding.look(typed('først'));
    await vi.advanceTimersByTimeAsync(200);
    finding.look(typed('sidst'));
    await vi.advanceTimersByTimeAsync(200);
    expect(questions).toEqual(['først']);
    answers[0]!(7);
    await vi.advanceTimersByTimeAsync(0);
    expect(finding.hits).toBeNull();
    expect(questions).toEqual(['først', 'sidst']);
    answers[1]!(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(finding.total).toBe(1);
  });

  it('have people beside what is in meetings, also alone', async () => {
    seated.push({ name: 'Medlem, Randers' });
    const finding = new Finding(20);
    finding.look(typed('randers'));
    await vi.advanceTimersByTimeAsync(200);
    answers[0]!(2);
    await vi.advanceTimersByTimeAsync(0);
    expect([finding.count, finding.people.length]).toEqual([3, 1]);
    finding.look({ ...typed('randers'), kind: 'person' });
    await vi.advanceTimersByTimeAsync(200);
    expect(questions, 'no meeting was asked for').toEqual(['randers']);
    expect([finding.count, finding.total]).toEqual([1, 0]);
    expect(askedPeople({ ...typed('randers'), year: '2026' }), 'nobody is of a year').toBeNull();
    expect(askedPeople({ ...typed('randers'), kind: 'paper' })).toBeNull();
    finding.look(typed(''));
    expect(finding.people).toEqual([]);
  });

  it('are none when nothing is typed any more', async () => {
    const finding = new Finding(20);
    finding.look(typed('ord'));
    await vi.advanceTimersByTimeAsync(200);
    finding.look(typed(' '));
    answers[0]!(5);
    await vi.advanceTimersByTimeAsync(200);
    expect(finding.hits).toBeNull();
    expect(questions).toEqual(['ord']);
  });
});
