// Parses JSON text into values, with limits on size and depth.
#include "base/json.h"

#include <rapidjson/reader.h>

#include "base/limits.h"
#include "base/utf8.h"

namespace lede {
namespace {

// Adapts a string to RapidJSON's input stream, in which NUL marks the end.
class TextStream {
 public:
  using Ch = char;

  explicit TextStream(std::string_view text) : text_(text) {}
  char Peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  char Take() { return at_ < text_.size() ? text_[at_++] : '\0'; }
  size_t Tell() const { return at_; }
  bool AtEnd() const { return at_ == text_.size(); }

  // In-place writing: never used, but RapidJSON requires these functions to compile.
  char* PutBegin() { return nullptr; }
  void Put(char) {}
  size_t PutEnd(char*) { return 0; }

 private:
  std::string_view text_;
  size_t at_ = 0;
};

}  // namespace

// Receives parse events in document order. Each function returns whether to continue.
class JsonBuilder {
 public:
  // Decoded text is never longer than its source, so after this `reserve` the buffer never
  // reallocates and the views into it stay valid; it is too large to move with the string itself.
  JsonBuilder(size_t text_size, int max_depth) : max_depth_(static_cast<size_t>(max_depth)) {
    json_.characters_.reserve(text_size + sizeof(std::string));
  }

  bool Null() { return Add(Json::Kind::kNull, "null"); }
  bool Bool(bool value) { return Add(Json::Kind::kBool, value ? "true" : "false"); }
  bool RawNumber(const char* digits, uint32_t size, bool) {
    return Add(Json::Kind::kNumber, Kept({digits, size}));
  }
  bool String(const char* characters, uint32_t size, bool) {
    return Add(Json::Kind::kString, Kept({characters, size}));
  }
  bool Key(const char* characters, uint32_t size, bool) {
    key_ = Kept({characters, size});
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

  std::string_view Kept(std::string_view characters) {
    std::string& kept = json_.characters_;
    const size_t begin = kept.size();
    kept += characters;
    return {kept.data() + begin, characters.size()};
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

JsonText ParseJson(std::string_view text, int max_depth) {
  constexpr unsigned kFlags =
      rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
  if (!IsValidUtf8(text)) return {};
  TextStream stream(text);
  JsonBuilder builder(text.size(), max_depth);
  rapidjson::Reader reader;
  const bool whole = !reader.Parse<kFlags>(stream, builder).IsError() && stream.AtEnd();
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
