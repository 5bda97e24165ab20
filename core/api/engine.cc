// The data of every stage, opened once.
#include "api/engine.h"

#include <optional>

#include "data/pack.h"

namespace lede::api {

Result<Engine> Engine::Open(std::string_view data_file) {
  const Result<data::Pack> pack = data::Pack::Open(data_file);
  if (!pack.ok()) return pack.error();
  Result<Engine> result(std::in_place);
  if (const std::optional<Error> error = result->mentions.Read(*pack)) return *error;
  result->article.Read(*pack);
  result->text.Read(*pack);
  result->facts.Read(*pack);
  result->summary.Read(*pack);
  return result;
}

}  // namespace lede::api
