// The one JSON type of the program, and how text becomes it.
#include "base/json.h"

#include <vector>

#include "base/limits.h"

namespace lede {

Json ParseJson(std::string_view text, int max_depth) {
  using Event = Json::parse_event_t;
  bool too_deep = false;
  std::vector<uint32_t> members(static_cast<size_t>(max_depth) + 2);  // seen at each depth
  const auto keep = [&](int depth, Event event, Json&) {
    too_deep = too_deep || depth > max_depth;
    if (too_deep) return false;
    if (event == Event::object_start) members[static_cast<size_t>(depth) + 1] = 0;
    return event != Event::key || ++members[static_cast<size_t>(depth)] <= limits::kMaxJsonMembers;
  };
  Json json = Json::parse(text.begin(), text.end(), keep, /*allow_exceptions=*/false);
  return too_deep ? Json(Json::value_t::discarded) : json;
}

std::string DumpJson(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace lede
