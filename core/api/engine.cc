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

// All parts; false, with the first error kept, if one could not be loaded.
bool LoadParts(const data::Pack& pack, Engine* engine, Error* error) {
  return LoadPart(pack, &engine->article, error) && LoadPart(pack, &engine->text, error) &&
         LoadPart(pack, &engine->mentions, error) && LoadPart(pack, &engine->facts, error) &&
         LoadPart(pack, &engine->summary, error);
}

}  // namespace

Result<Engine> Engine::Open(std::string_view data_file) {
  Result<Engine> result(std::in_place);
  const Result<data::Pack> pack = data::Pack::Open(data_file);
  Error error;
  if (!pack.ok()) {
    result = pack.error();
  } else if (!LoadParts(*pack, &*result, &error)) {
    result = error;
  }
  return result;
}

}  // namespace lede::api
