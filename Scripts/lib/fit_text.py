"""Fits the trees that tell blocks of main text from others; called by Scripts/fit-text."""
import argparse
import collections
import json
import os
import re
import subprocess
import zlib
from urllib.parse import urlsplit

import lightgbm
import numpy

TOKEN = re.compile(r"\w+")
TREES, LEAVES, RATE = 120, 31, 0.1
FOLDS = 5


def tokens(text):
    return TOKEN.findall(text.lower())


def squeeze(text):
    return re.sub(r"\s+", " ", text).strip()


def label(blocks, gold):
    """For each block, given as tokens, the share of it that stands in the gold text: by runs of four tokens; of short blocks,
    whether they stand there between their neighbours."""
    run = 4
    places = collections.defaultdict(list)
    for i in range(len(gold) - run + 1):
        places[tuple(gold[i : i + run])].append(i)
    firsts = collections.defaultdict(list)
    for i, token in enumerate(gold):
        firsts[token].append(i)
    shares = numpy.full(len(blocks), -1.0)
    spans = [None] * len(blocks)
    last = 0
    for b, block in enumerate(blocks):
        if len(block) < 6:
            continue
        count = len(block) - run + 1
        starts = []
        for i in range(count):
            found = places.get(tuple(block[i : i + run]))
            if found:
                starts.append(min(found, key=lambda x: abs(x - last - i)) - i)
        shares[b] = len(starts) / count
        if shares[b] >= 0.5:
            start = sorted(starts)[len(starts) // 2]
            spans[b] = (start, start + len(block))
            last = start + len(block)
    before, after = [None] * len(blocks), [None] * len(blocks)
    known = None
    for b in range(len(blocks)):
        before[b] = known
        known = spans[b][1] if spans[b] else known
    known = None
    for b in reversed(range(len(blocks))):
        after[b] = known
        known = spans[b][0] if spans[b] else known
    for b, block in enumerate(blocks):
        if shares[b] >= 0:
            continue
        low, high = before[b], after[b]
        if low is None:
            low = 0 if high is None else max(0, high - 60)
        if high is None:
            high = len(gold) if before[b] is None else low + 120
        high = max(high, low)
        shares[b] = any(
            low - 3 <= i <= high + 3 and gold[i : i + len(block)] == block for i in firsts.get(block[0], ())
        ) if block else 0
    return shares


class Page:
    def __init__(self, url, gold, answer, width):
        texts = [block["text"] for block in answer["blocks"]]
        self.blocks = [tokens(text) for text in texts]
        self.features = numpy.array([b["features"] for b in answer["blocks"]], numpy.int16).reshape(len(texts), width)
        self.fold = zlib.crc32(site(url).encode()) % FOLDS
        lengths = numpy.array([len(block) for block in self.blocks], float)
        if "text" in gold:
            self.gold = collections.Counter(tokens(gold["text"]))
            size = self.gold.total()
            self.labels = label(self.blocks, tokens(gold["text"]))
            # Each page counts alike, each block by what it does to the page's F1; huge frames around short texts are bounded.
            self.weights = lengths / max(size, 40)
            total = self.weights.sum()
            if total > 6:
                self.weights *= 6 / total
            self.weights = numpy.minimum(self.weights, 0.3)
        else:
            self.gold = None
            self.labels = numpy.zeros(len(texts))
            self.weights = numpy.zeros(len(texts))
            squeezed = [squeeze(text) for text in texts]
            for passage, value in [(x, 1) for x in gold["with"]] + [(x, 0) for x in gold["without"]]:
                passage = squeeze(passage)
                for i, text in enumerate(squeezed):
                    if passage in text or (len(text) > 25 and text in passage):
                        self.labels[i], self.weights[i] = value, 0.08


def site(url):
    labels = (urlsplit(url).hostname or url).split(".")
    return ".".join(labels[-3:] if len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2 else labels[-2:])


def load(folder, program):
    """The pages of a folder as the program splits them, and the names of its numbers."""
    def rows(name):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            return [json.loads(line) for line in file if line.strip()]

    gold = {row["id"]: row for row in rows("gold.ndjson")}
    manifest = {row["id"]: row for row in rows("manifest.ndjson")}
    lines = "".join(
        json.dumps({"id": row["id"], "url": row["url"], "html_path": os.path.join(folder, row["html_path"])}) + "\n"
        for row in manifest.values()
    )
    output = subprocess.run([program, "worker", "blocks"], input=lines, stdout=subprocess.PIPE, text=True, check=True).stdout
    answers = [json.loads(line) for line in output.splitlines()]
    names = next(answer["names"] for answer in answers if "names" in answer)
    pages = [Page(manifest[a["id"]]["url"], gold[a["id"]], a, len(names)) for a in answers if "blocks" in a]
    return names, pages


def fit(pages):
    features = numpy.concatenate([page.features for page in pages]).astype(numpy.float32)
    labels = numpy.clip(numpy.concatenate([page.labels for page in pages]), 0, 1)
    weights = numpy.concatenate([page.weights for page in pages])
    counted = weights > 0
    data = lightgbm.Dataset(features[counted], labels[counted], weight=weights[counted] * 1000)
    parameters = {
        "objective": "cross_entropy", "num_leaves": LEAVES, "learning_rate": RATE, "min_data_in_leaf": 60,
        "feature_fraction": 0.5, "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 5, "max_bin": 63,
        "verbose": -1, "num_threads": 1, "deterministic": True, "seed": 1,
    }
    return lightgbm.train(parameters, data, TREES)


def choose(chances, lengths):
    """The program's own choice: the surest blocks first, as many as make the expected F1 highest."""
    order = numpy.argsort(-chances, kind="stable")
    right = numpy.cumsum((chances * lengths)[order])
    value = 2 * right / (numpy.cumsum(lengths[order]) + (chances * lengths).sum() + 1e-9)
    kept = numpy.zeros(len(chances), bool)
    if len(order):
        kept[order[: int(numpy.argmax(value)) + 1]] = True
    return kept


def word_f1(page, kept):
    chosen = collections.Counter(token for block, is_kept in zip(page.blocks, kept) if is_kept for token in block)
    if not page.gold or not chosen:
        return float(not page.gold and not chosen)
    return 2 * (chosen & page.gold).total() / (chosen.total() + page.gold.total())


def trial(pages, names):
    characters, rules = names.index("characters"), names.index("isKept")
    scores, ruled = [], []
    for fold in range(FOLDS):
        model = fit([page for page in pages if page.fold != fold])
        for page in pages:
            if page.fold != fold or page.gold is None or not len(page.features):
                continue
            chances = model.predict(page.features.astype(numpy.float32))
            scores.append(word_f1(page, choose(chances, page.features[:, characters].astype(float))))
            ruled.append(word_f1(page, page.features[:, rules] == 1))
    print(f"word F1 on {len(scores)} pages of unseen sites: {numpy.mean(scores):.4f} (the rules alone: {numpy.mean(ruled):.4f})")


def write(model, path):
    lines = []

    def walk(node):
        if "leaf_value" in node:
            return [str(round(node["leaf_value"] * 1000))]
        threshold = int(numpy.floor(node["threshold"]))
        return [f"{node['split_feature']},{threshold}", *walk(node["left_child"]), *walk(node["right_child"])]

    for tree in model.dump_model()["tree_info"]:
        lines.append(" ".join(walk(tree["tree_structure"])))
    with open(path, "w", encoding="utf-8") as file:
        file.write(
            "/// The trees that judge blocks, written by Scripts/fit-text: one a line, from its root downwards. A question is\n"
            "/// `feature,threshold`, features counted as in `BlockFeatures.names`; the end of a branch is its score in thousandths\n"
            "/// of log-odds. Fitted to pages whose main text people had marked.\n"
            "enum BlockWeights {\n  static let trees = \"\"\"\n"
        )
        file.writelines(f"    {line}\n" for line in lines)
        file.write("    \"\"\"\n}\n")
    print(f"{len(lines)} trees written to {path}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--program", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--trial", action="store_true")
    arguments = parser.parse_args()
    pages = []
    for folder in arguments.folders:
        names, more = load(folder, arguments.program)
        pages += more
    trial(pages, names)
    if not arguments.trial:
        write(fit(pages), arguments.output)


main()
