// JSON text to values, within bounds.
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

void WriteJson(const Json& value, JsonWriter* out) {
  switch (value.type()) {
    case Json::value_t::string:
      return out->String(value.get_ref<const std::string&>());
    case Json::value_t::boolean:
      return out->Bool(value.get<bool>());
    case Json::value_t::number_integer:
      return out->Integer(value.get<int64_t>());
    case Json::value_t::number_unsigned:
      return out->Literal(std::to_string(value.get<uint64_t>()));
    case Json::value_t::number_float: {
      char digits[64];
      return out->Literal(
          {digits, static_cast<size_t>(nlohmann::detail::to_chars(digits, digits + sizeof digits,
                                                                  value.get<double>()) -
                                       digits)});
    }
    case Json::value_t::array:
      out->BeginArray();
      for (const Json& item : value) WriteJson(item, out);
      return out->EndArray();
    case Json::value_t::object:
      out->BeginObject();
      for (const auto& [key, item] : value.get_ref<const Json::object_t&>()) {
        out->Key(key);
        WriteJson(item, out);
      }
      return out->EndObject();
    default:
      return out->Literal("null");
  }
}

}  // namespace lede
