// Parses JSON text into values, with limits on size and depth.
#include "base/json.h"

// RapidJSON's vector instructions read aligned words of 16 bytes, and so past the end of the text,
// which is harmless but not to the address sanitizer.
#if defined(__SSE2__) && !defined(LEDE_SANITIZE)
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/reader.h>

#include "base/limits.h"
#include "base/utf8.h"

namespace lede {

// Receives parse events in document order. Each function returns whether to continue.
class JsonBuilder {
 public:
  JsonBuilder(std::string text, int max_depth) : max_depth_(static_cast<size_t>(max_depth)) {
    json_.characters_ = std::move(text);
    // Too large to be stored in the string object, whose moves would invalidate views.
    json_.characters_.reserve(sizeof(std::string));
  }

  char* characters() { return json_.characters_.data(); }

  bool Null() { return Add(Json::Kind::kNull, "null"); }
  bool Bool(bool value) { return Add(Json::Kind::kBool, value ? "true" : "false"); }
  bool RawNumber(const char* digits, uint32_t size, bool) {
    return Add(Json::Kind::kNumber, {digits, size});
  }
  bool String(const char* characters, uint32_t size, bool) {
    return Add(Json::Kind::kString, {characters, size});
  }
  bool Key(const char* characters, uint32_t size, bool) {
    key_ = {characters, size};
    return true;
  }
  bool StartObject() { return Open(Json::Kind::kObject); }
  bool StartArray() { return Open(Json::Kind::kArray); }
  bool EndObject(uint32_t) { return Close(); }
  bool EndArray(uint32_t) { return Close(); }

  // Never called: kParseNumbersAsStringsFlag passes numbers to RawNumber.
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(int64_t) { return false; }
  bool Uint64(uint64_t) { return false; }
  bool Double(double) { return false; }

  JsonText Take() { return std::move(json_); }

 private:
  bool Add(Json::Kind kind, std::string_view text) {
    json_.values_.emplace_back(kind, key_, text);
    key_ = {};
    return json_.values_.size() <= limits::kMaxJsonValues;
  }

  bool Open(Json::Kind kind) {
    open_.push_back(json_.values_.size());
    return Add(kind, {}) && open_.size() <= max_depth_;
  }

  bool Close() {
    json_.values_[open_.back()].length_ =
        static_cast<uint32_t>(json_.values_.size() - open_.back());
    open_.pop_back();
    return true;
  }

  JsonText json_;
  std::vector<size_t> open_;  // enclosing arrays and objects, outermost first
  std::string_view key_;
  size_t max_depth_;
};

const Json* Json::Find(std::string_view name) const {
  if (!is_object()) return nullptr;
  const Json* found = nullptr;
  uint32_t seen = 0;
  for (const Json& member : *this) {
    if (++seen > limits::kMaxJsonMembers) break;
    if (member.key_ == name) found = &member;
  }
  return found;
}

namespace {

// RapidJSON's vector instructions overlook the control characters from 0x1A on, none of which may
// stand anywhere in JSON text.
bool HasLateControl(std::string_view text) {
  uint8_t found = 0;
  for (const char c : text) found |= static_cast<uint8_t>(c - 0x1A) < 6 ? 1 : 0;
  return found != 0;
}

}  // namespace

JsonText ParseJson(std::string text, int max_depth) {
  constexpr unsigned kFlags = rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag |
                              rapidjson::kParseNumbersAsStringsFlag;
  if (!IsValidUtf8(text) || HasLateControl(text)) return {};
  const size_t size = text.size();
  JsonBuilder builder(std::move(text), max_depth);
  rapidjson::InsituStringStream stream(builder.characters());
  rapidjson::Reader reader;
  const bool whole = !reader.Parse<kFlags>(stream, builder).IsError() && stream.Tell() == size;
  return whole ? builder.Take() : JsonText();
}

void WriteJson(const Json& value, JsonWriter* out) {
  if (value.is_string()) return out->String(value.text());
  if (!value.is_structured()) return out->Literal(value.text());
  value.is_object() ? out->BeginObject() : out->BeginArray();
  for (const Json& child : value) {
    if (value.is_object()) out->Key(child.key());
    WriteJson(child, out);
  }
  value.is_object() ? out->EndObject() : out->EndArray();
}

}  // namespace lede
