"""judged.py show|write|floor CASES.json NIGHTS.json PAGE.md: the figures of judgement, for Scripts/judge.

show   prints the table
write  puts it into the page, between the marks
floor  fails when a case is wrong, when a smaller share of the cases is right than the page says, or when a night is
"""
import json
import sys

BEGIN, END = '<!-- figures: written by Scripts/judge --write -->', '<!-- end of figures -->'
CASES = 'Hard cases of one visit, right'

# What of a night's score must be empty or zero, and how to say it.
FAULTS = [
    ('false', 'called broken though alive'), ('hasty', 'called broken too early'), ('stuck', 'still broken though back'),
    ('missed', 'dead and not called broken'), ('moved_wrong', 'moved and offered a wrong address'),
    ('false_move', 'called moved though it never was'), ('stale_move', 'called moved though it came back'),
    ('churn', 'quiet nights that changed the catalog'), ('withheld_touched', 'untrusted nights that changed the catalog'),
    ('exit_bad', 'unexpected exit codes'),
]


def size(value):
    if isinstance(value, dict):
        return sum(len(v) if isinstance(v, list) else 1 for v in value.values())
    return len(value) if isinstance(value, list) else value


def table(cases, nights):
    tally, total = cases['tally'], sum(cases['tally'].values())
    played = len(nights['exit_codes'])
    lines = ['| measure | result |', '| --- | --- |', f"| {CASES} | {tally['right']} of {total} |",
             f"| … tolerable, wrong | {tally['tolerable']}, {tally['wrong']} |"]
    lines += [f'| {played} nights: {words} | {size(nights[key])} |' for key, words in FAULTS]
    lines.append(f"| {played} nights: moved and the right address offered | {nights['moved_right']} of {nights['moved']} |")
    for kind, delays in sorted(nights['delays'].items()):
        lines.append(f'| {played} nights: longest delay of a death found, {kind} | {max(delays)} nights ({len(delays)}) |')
    return lines


def floor(cases, nights, page):
    fallen = [f"{row['id']}: {'/'.join(map(str, row['outcome']))} is wrong; {row['shows']}"
              for row in cases['rows'] if row['verdict'] == 'wrong']
    fallen += [f'contract: {problem}' for problem in cases['problems']]
    if cases['canary']:
        fallen.append(f"{cases['canary']} connections to an address that no visit may reach")
    body = open(page, encoding='utf-8').read()
    cell = next(line.split('|')[2] for line in body.splitlines() if line.startswith(f'| {CASES} |'))
    right, of = map(int, cell.split(' of '))
    tally, total = cases['tally'], sum(cases['tally'].values())
    if tally['right'] * of < right * total:
        fallen.append(f"{tally['right']} of {total} cases are right, were {right} of {of}: now tolerable "
                      + ', '.join(row['id'] for row in cases['rows'] if row['verdict'] == 'tolerable'))
    fallen += [f'nights: {size(nights[key])} {words}: {nights[key]}'[:300] for key, words in FAULTS if size(nights[key])]
    if nights['moved_right'] < nights['moved']:
        fallen.append(f"nights: the right address is offered for {nights['moved_right']} of {nights['moved']} moved pages")
    if nights['quiet_same'] < nights['quiet']:
        fallen.append(f"nights: {nights['quiet_same']} of {nights['quiet']} quiet nights left the catalog as it was")
    if not nights['ok'] and not fallen:
        fallen.append('nights: not all right')
    return fallen


def main():
    mode, *sources, page = sys.argv[1:]
    cases, nights = (json.load(open(source, encoding='utf-8')) for source in sources)
    lines = table(cases, nights)
    print('\n'.join(lines))
    if mode == 'write':
        body = open(page, encoding='utf-8').read()
        head, rest = body.split(BEGIN, 1)
        tail = rest.split(END, 1)[1]
        with open(page, 'w', encoding='utf-8') as file:
            file.write(head + BEGIN + '\n' + '\n'.join(lines) + '\n' + END + tail)
    if mode == 'floor':
        fallen = floor(cases, nights, page)
        for line in fallen:
            print('fell: ' + line, file=sys.stderr)
        sys.exit(1 if fallen else 0)


if __name__ == '__main__':
    main()
