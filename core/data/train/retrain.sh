#!/bin/sh
# Trains all weights again: `core/data/train/retrain.sh CORPORA`. README.md says what it needs and
# when the result is the same byte for byte.
set -eu
corpora=$(cd "$1" && pwd)
cd "$(dirname "$0")/../../.."
"core/data/train/entities/retrain.sh" "$corpora"
cmake --build --preset train
bin=build/train/core/data/train
learned=build/learned
mkdir -p "$learned"
for set in news-2023 news-world wcxb places salience; do
  gzip -dc "$corpora/$set-dev.jsonl.gz" > "$learned/$set-dev.jsonl"
done

$bin/article/train_article "$learned" "$learned/news-2023-dev.jsonl" \
  "$learned/news-world-dev.jsonl" "$learned/wcxb-dev.jsonl"
cp "$learned/article_blocks.bin" "$learned/article_pages.bin" core/data/weights

# Places are trained with the new entities, facts with the new places.
cmake --build --preset train --target lede_data_file
$bin/places/train_places build/train/lede.data "$learned/places-dev.jsonl" --weight lgl=0.1 \
  > "$learned/places.tsv"
cp "$learned/places.tsv" core/data/lexicons/place_weights.tsv
cmake --build --preset train --target lede_data_file
$bin/facts/train_facts build/train/lede.data "$learned/salience-dev.jsonl" > "$learned/salience.tsv"
cp "$learned/salience.tsv" core/data/lexicons/facts/salience_weights.tsv
