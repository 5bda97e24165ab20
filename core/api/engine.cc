// The data of every stage, opened once.
#include "api/engine.h"

#include "data/pack.h"

namespace lede::api {
namespace {

// Loads one stage's part; false, with the first error kept, if it could not.
template <typename Part>
bool LoadPart(const data::Pack& pack, Part* part, Error* error) {
  Result<Part> loaded = Part::Load(pack);
  if (loaded.ok()) {
    *part = *std::move(loaded);
  } else {
    *error = loaded.error();
  }
  return loaded.ok();
}

}  // namespace

Result<Engine> Engine::Open(std::string_view data_file) {
  const Result<data::Pack> pack = data::Pack::Open(data_file);
  if (!pack.ok()) return pack.error();
  Engine engine;
  Error error;
  const bool ok =
      LoadPart(*pack, &engine.article, &error) && LoadPart(*pack, &engine.text, &error) &&
      LoadPart(*pack, &engine.mentions, &error) && LoadPart(*pack, &engine.facts, &error) &&
      LoadPart(*pack, &engine.summary, &error);
  if (!ok) return error;
  return engine;
}

}  // namespace lede::api
