// Learns core/data/lexicons/place_weights.tsv:
// `train_places DATA_FILE PLACES.jsonl [--weight SET=W] [--errors N] [--without FEATURE]
// > place_weights.tsv`.
//
// --weight: documents whose id begins with SET count W times. Local papers in the United States
// (lgl) have two thirds of the annotations, but are a small part of what people read. The names of
// places are taken from the annotation, so that only the choice among their candidates is learned.
// Prints figures of five-fold cross-validation by document, then the weights learned from all
// documents; N wrong choices from the cross-validation go to standard error.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "annotated_places.h"
#include "api/engine.h"
#include "article/read_clean_text.h"
#include "base/ascii.h"
#include "learn_weights.h"
#include "mentions/places/disambiguation.h"
#include "mentions/places/find_candidates.h"
#include "mentions/places/find_toponyms.h"
#include "text/annotate.h"

namespace lede::train {
namespace {

using namespace lede::mentions;  // NOLINT: the trainer uses the internals of mentions

constexpr int kFolds = 5;
constexpr int kRoundsOfLearning = 4;
constexpr int kRoundsOfBelief = 3;
constexpr double kPenalty = 0.0003;
constexpr double kRightKm = 161;

double Km(double a, double b, double c, double d) {
  const double r = 3.14159265358979 / 180;
  const double s = std::sin((c - a) * r / 2), t = std::sin((d - b) * r / 2);
  return 12742 * std::asin(std::sqrt(s * s + std::cos(a * r) * std::cos(c * r) * t * t));
}

// A document with its toponyms. It must not be moved, because its parts point to each other.
struct Prepared {
  const AnnotatedDocument* document;
  Article article;
  AnnotatedText text;
  Toponyms toponyms;
  SiteHints site;
  std::vector<std::vector<const AnnotatedPlace*>> truth;  // for each toponym: those it overlaps
};

void Prepare(const AnnotatedDocument& document, const api::Engine& engine, Prepared* out) {
  out->document = &document;
  out->article =
      article::ReadCleanText(document.text, {document.url, "", "", "en"}, engine.article);
  out->text = text::Annotate(out->article, engine.text);
  std::vector<EntityMention> entities;
  for (const AnnotatedPlace& place : document.places) {
    const bool is_people =
        !FindDemonym(place.span.In(document.text), engine.mentions.places).empty();
    if (!is_people) entities.push_back({place.span, EntityType::kLocation, 1});
  }
  out->toponyms = FindToponyms(out->text, entities, engine.mentions.places);
  out->site = ReadSiteHints(document.url, "en", engine.mentions.places);
  for (const Toponym& toponym : out->toponyms.all) {
    out->truth.emplace_back();
    if (toponym.use != ToponymUse::kMention) continue;
    for (const AnnotatedPlace& place : document.places) {
      if (place.span.Overlaps(toponym.span)) out->truth.back().push_back(&place);
    }
  }
}

bool IsRight(const Candidate& c, const AnnotatedPlace& place, const PlaceData& data) {
  if (Km(c.position.latitude / 50.0, c.position.longitude / 50.0, place.latitude,
         place.longitude) <= kRightKm)
    return true;
  // The centre of a country is not well-defined; but a state with its name in another country is
  // wrong.
  return c.level == Level::kCountry &&
         data.countries.key(c.row) == (place.country.empty() ? place.name : place.country);
}

void AddExamples(const Prepared& p, const Disambiguation& d, const PlaceData& data,
                 std::vector<Example>* examples) {
  for (const Question& question : d.questions()) {
    const std::vector<Candidate>& candidates = p.toponyms.names[question.name].candidates;
    std::vector<int> votes(candidates.size());
    int most = 0;
    for (const uint32_t t : question.toponyms) {
      for (const AnnotatedPlace* place : p.truth[t]) {
        for (size_t c = 0; c < candidates.size(); ++c)
          most = std::max(most, votes[c] += IsRight(candidates[c], *place, data));
      }
    }
    Example example{question.features, {}, std::sqrt(most)};
    int right = 0;
    for (const int vote : votes) {
      example.is_right.push_back(vote == most);
      right += vote == most;
    }
    if (most > 0 && right < static_cast<int>(candidates.size()))
      examples->push_back(std::move(example));
  }
}

struct Tally {
  int annotated = 0, found = 0, right = 0, possible = 0;
};

void Evaluate(const Prepared& p, const Disambiguation& d, const PlaceData& data, int* errors,
              Tally* tally) {
  tally->annotated += static_cast<int>(p.document->places.size());
  for (uint32_t t = 0; t < p.toponyms.all.size(); ++t) {
    const std::vector<Candidate>& candidates = p.toponyms.names[p.toponyms.all[t].name].candidates;
    for (const AnnotatedPlace* place : p.truth[t]) {
      ++tally->found;
      bool possible = false, right = false;
      for (const Candidate& c : candidates) possible |= IsRight(c, *place, data);
      if (!candidates.empty()) right = IsRight(candidates[d.Best(d.question_of(t))], *place, data);
      tally->possible += possible;
      tally->right += right;
      if (right || *errors <= 0) continue;
      --*errors;
      const std::string name = p.toponyms.names[p.toponyms.all[t].name].text;
      std::fprintf(stderr, "  %s %-24s %s at %.2f %.2f", p.document->id.c_str(), name.c_str(),
                   possible ? "chosen" : "unknown", place->latitude, place->longitude);
      if (!candidates.empty()) {
        const uint32_t best = d.Best(d.question_of(t));
        const Candidate& c = candidates[best];
        std::fprintf(stderr, " got %.2f %.2f level %d share %d", c.position.latitude / 50.0,
                     c.position.longitude / 50.0, static_cast<int>(c.level),
                     d.questions()[d.question_of(t)].shares[best]);
      }
      std::fprintf(stderr, "\n");
    }
  }
}

struct Options {
  int errors = 0;
  size_t without = kFeatures;  // a feature, or none
  std::string set;             // whose documents count `weight` times
  double weight = 1;
};

// Leaves out one fold of documents, or none (-1).
ScoreWeights Learn(const std::vector<Prepared>& documents, int without_fold, const Options& options,
                   const PlaceData& data) {
  ScoreWeights weights;  // all zero: all candidates are equally likely
  for (int round = 0; round < kRoundsOfLearning; ++round) {
    std::vector<Example> examples;
    for (size_t i = 0; i < documents.size(); ++i) {
      if (static_cast<int>(i % kFolds) == without_fold) continue;
      Disambiguation d(documents[i].toponyms, data, documents[i].site);
      for (int belief = 0; belief < kRoundsOfBelief; ++belief) d.Round(weights);
      const size_t first = examples.size();
      AddExamples(documents[i], d, data, &examples);
      if (options.set.empty() || !StartsWith(documents[i].document->id, options.set)) continue;
      for (size_t e = first; e < examples.size(); ++e) examples[e].weight *= options.weight;
    }
    for (Example& example : examples) {
      for (FeatureVector& f : example.candidates) {
        if (options.without < kFeatures) f[options.without] = 0;
      }
    }
    weights = LearnWeights(examples, kPenalty);
  }
  return weights;
}

Options ReadOptions(int argc, char** argv) {
  Options options;
  for (int i = 3; i + 1 < argc; i += 2) {
    const std::string value = argv[i + 1];
    if (std::strcmp(argv[i], "--errors") == 0) options.errors = std::atoi(value.c_str());
    if (std::strcmp(argv[i], "--weight") == 0) {
      const size_t equals = value.find('=');
      options.set = value.substr(0, equals);
      options.weight = std::atof(value.c_str() + equals + 1);
    }
    for (size_t f = 0; f < kFeatures && std::strcmp(argv[i], "--without") == 0; ++f) {
      if (FeatureName(f) == value) options.without = f;
    }
  }
  return options;
}

int Run(int argc, char** argv) {
  Options options = ReadOptions(argc, argv);
  std::ifstream data_file(argv[1], std::ios::binary), corpus(argv[2]);
  const std::string bytes{std::istreambuf_iterator<char>(data_file), {}};
  const Result<api::Engine> engine = api::Engine::Open(bytes);
  if (!engine.ok() || !corpus) {
    std::fprintf(stderr, "train_places: cannot read %s\n", engine.ok() ? argv[2] : argv[1]);
    return 3;
  }
  const PlaceData& data = engine->mentions.places;
  const std::vector<AnnotatedDocument> annotated = ReadDocuments(corpus);
  std::vector<Prepared> documents(annotated.size());
  for (size_t i = 0; i < annotated.size(); ++i) Prepare(annotated[i], *engine, &documents[i]);

  std::map<std::string, Tally> tallies;
  for (int fold = 0; fold < kFolds; ++fold) {
    const ScoreWeights weights = Learn(documents, fold, options, data);
    for (size_t i = fold; i < documents.size(); i += kFolds) {
      Disambiguation d(documents[i].toponyms, data, documents[i].site);
      for (int belief = 0; belief < kRoundsOfBelief; ++belief) d.Round(weights);
      const std::string& id = annotated[i].id;
      Evaluate(documents[i], d, data, &options.errors, &tallies[id.substr(0, id.find('-'))]);
    }
  }
  std::printf(
      "# What speaks for a place and how much: a feature of core/mentions/places/score_weights.h "
      "and\n"
      "# its weight; 64 is a factor of two. Written by train_places from %zu annotated documents.\n"
      "# Five-fold cross-validation with the annotated names:\n",
      documents.size());
  for (const auto& [source, t] : tallies)
    std::printf("# - %s: %d annotated, %d found, %.1f %% of them right, %.1f %% known\n",
                source.c_str(), t.annotated, t.found, 100.0 * t.right / t.found,
                100.0 * t.possible / t.found);
  const ScoreWeights weights = Learn(documents, -1, options, data);
  for (size_t i = 0; i < kFeatures; ++i)
    std::printf("%s\t%d\n", std::string(FeatureName(i)).c_str(), weights.of[i]);
  return 0;
}

}  // namespace
}  // namespace lede::train

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr,
                 "usage: train_places DATA_FILE PLACES.jsonl [--weight SET=W] [--errors N] "
                 "[--without FEATURE]\n");
    return 2;
  }
  return lede::train::Run(argc, argv);
}
