"""figures.py show|write|floor ANSWERS.json PAGE.md: the figures of the reading of pages, for Scripts/eval.

show   prints the table
write  puts it into the page, between the marks
floor  compares with the page's table: a score may fall .01, a count of false alarms may not rise by more than 1 %
"""
import json
import sys

BEGIN, END = '<!-- figures: written by Scripts/eval --write -->', '<!-- end of figures -->'

# Name in the table, set, key of the answers, whether more is better, the best peer on the same pages.
ROWS = [
    ('Main text, word F1: all pages', 'wcxb', ('F1',), True, 'trafilatura .822'),
    ('… articles', 'wcxb', ('by_type', 'article'), True, 'trafilatura .940'),
    ('… documentation', 'wcxb', ('by_type', 'documentation'), True, 'trafilatura .917'),
    ('… forums', 'wcxb', ('by_type', 'forum'), True, 'resiliparse .731'),
    ('… services', 'wcxb', ('by_type', 'service'), True, 'resiliparse .799'),
    ('… products', 'wcxb', ('by_type', 'product'), True, 'trafilatura .660'),
    ('… collections', 'wcxb', ('by_type', 'collection'), True, 'trafilatura .549'),
    ('… listings', 'wcxb', ('by_type', 'listing'), True, 'trafilatura .559'),
    ('Main text, segments of German and other pages, F1', 'traf', ('F1',), True, 'trafilatura .935'),
    ('Main text, news articles, 4-gram F1', 'aeb', ('F1',), True, 'trafilatura .959'),
    ('Title exact, first set', 'traf', ('title',), True, 'readability .721'),
    ('Title exact, second set', 'wcxb', ('title',), True, 'readability .639'),
    ('Author exact, first set', 'traf', ('author',), True, 'trafilatura .532'),
    ('Author exact, second set', 'wcxb', ('author',), True, 'trafilatura .613'),
    ('Description exact', 'traf', ('description',), True, 'trafilatura .569'),
    ('Site name exact', 'traf', ('sitename',), True, 'trafilatura .833'),
    ('Date of publication, accuracy', 'htmldate', ('acc',), True, 'htmldate .927'),
    ('Date of publication, right among dated pages', 'wcxb', ('date_acc',), True, 'trafilatura .840'),
    ('Dates given on pages that have none', 'wcxb', ('false_dates', '/', 'null_pages'), False, 'trafilatura .961'),
    ('Language of a sentence, 30 languages', 'lang', ('sentences',), True, 'py3langid .979'),
    ('Language of a longer text', 'lang', ('udhr',), True, 'py3langid .959'),
    ('Soft 404 found', 'soft404', ('synth', '/', 'synth_n'), True, 'phrases .810'),
    ('False soft 404 on pages with content', 'soft404', ('content', '/', 'content_n'), False, 'phrases .000'),
    ('WHATWG URL cases', 'url', ('all', '/', 'all_n'), True, 'ada 1.000'),
    ('robots.txt, published cases', 'robots', ('google', '/', 'google_n'), True, 'protego .903'),
    ('robots.txt, real files', 'robots', ('real', '/', 'real_n'), True, 'protego .998'),
]


def value(answers, row):
    found = answers.get(row[1], {}).get('program', {})
    keys = row[2]
    if '/' in keys:
        return found[keys[0]] / found[keys[2]] if found.get(keys[2]) else None
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    return found


def show(number):
    return '–' if number is None else f'{number:.3f}'.replace('0.', '.', 1) if number < 1 else f'{number:.3f}'


def table(answers):
    lines = ['| measure | best peer | Perennial |', '| --- | --- | --- |']
    for row in ROWS:
        lines.append(f'| {row[0]} | {row[4]} | {show(value(answers, row))} |')
    text = answers.get('traf', {}).get('program', {})
    lines += ['', f"Pages a second of one core, text, metadata and dates together: {text['docs_per_cpu_s']:.0f}; "
              f"peak memory over the largest set: {answers['wcxb']['program']['rss_mb']:.0f} MB."]
    return lines


def written(page):
    body = open(page, encoding='utf-8').read()
    inner = body[body.index(BEGIN) + len(BEGIN):body.index(END)]
    cells = [[c.strip() for c in line.strip('|').split('|')] for line in inner.splitlines() if line.startswith('|')]
    return {c[0]: float(c[2]) for c in cells if len(c) == 3 and c[2][:1] in '.01'}


def main():
    mode, source, page = sys.argv[1:]
    with open(source, encoding='utf-8') as file:
        answers = json.load(file)
    lines = table(answers)
    print('\n'.join(lines))
    if mode == 'write':
        body = open(page, encoding='utf-8').read()
        head, rest = body.split(BEGIN, 1)
        tail = rest.split(END, 1)[1]
        with open(page, 'w', encoding='utf-8') as file:
            file.write(head + BEGIN + '\n' + '\n'.join(lines) + '\n' + END + tail)
    if mode == 'floor':
        fallen = []
        reached = written(page)
        for row in ROWS:
            now, then = value(answers, row), reached.get(row[0])
            if then is None:
                fallen.append(f'{row[0]}: no figure in {page}; run Scripts/eval --write')
            elif now is None or (now < then - .01 if row[3] else now > then + .01):
                fallen.append(f'{row[0]}: {show(now)}, was {then:.3f}')
        for line in fallen:
            print('fell: ' + line, file=sys.stderr)
        sys.exit(1 if fallen else 0)


if __name__ == '__main__':
    main()
