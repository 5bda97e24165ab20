// Opens the data of all stages, once.
#include "api/engine.h"

#include <optional>
#include <utility>

#include "data/pack.h"

namespace lede::api {

Result<Engine> Engine::Open(std::string_view data_file) {
  Result<Engine> result(std::in_place);
  const Result<data::Pack> pack = data::Pack::Open(data_file);
  if (!pack.ok()) {
    result.Fail(pack.error());
    return result;
  }
  result->article.Read(*pack);
  result->text.Read(*pack);
  result->facts.Read(*pack);
  result->summary.Read(*pack);
  if (std::optional<Error> error = result->mentions.Read(*pack)) result.Fail(*std::move(error));
  return result;
}

}  // namespace lede::api
