// Parses JSON text into values, with limits on size and depth.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_writer.h"

namespace lede {

// One value of a JsonText. A value's descendants are stored directly after it, in document order:
// in `[1,[2],3]` the outer array spans 5 values. Iterate over children by skipping each child's own
// length.
class Json {
 public:
  enum class Kind : uint8_t { kNull, kBool, kNumber, kString, kArray, kObject };

  Json(Kind kind, std::string_view key, std::string_view text)
      : text_(text), key_(key), kind_(kind) {}

  bool is_null() const { return kind_ == Kind::kNull; }
  bool is_bool() const { return kind_ == Kind::kBool; }
  bool is_number() const { return kind_ == Kind::kNumber; }
  bool is_string() const { return kind_ == Kind::kString; }
  bool is_array() const { return kind_ == Kind::kArray; }
  bool is_object() const { return kind_ == Kind::kObject; }
  bool is_structured() const { return is_array() || is_object(); }

  // The characters of a string; for numbers, true, false and null, the source text. A view into the
  // JsonText.
  std::string_view text() const { return text_; }
  // The member name, if this value belongs to an object.
  std::string_view key() const { return key_; }

  // The member called `name`, or the last one if there are several. Looks only at the first
  // limits::kMaxJsonMembers members; nullptr if none of them matches.
  const Json* Find(std::string_view name) const;

  // Iterates over the children of an array or object.
  class Iterator {
   public:
    explicit Iterator(const Json* at) : at_(at) {}
    const Json& operator*() const { return *at_; }
    Iterator& operator++() {
      at_ += at_->length_;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return at_ != other.at_; }

   private:
    const Json* at_;
  };
  Iterator begin() const { return Iterator(this + 1); }
  Iterator end() const { return Iterator(this + length_); }
  bool empty() const { return length_ == 1; }

 private:
  friend class JsonBuilder;

  std::string_view text_;
  std::string_view key_;
  uint32_t length_ = 1;  // number of values: this one and all its descendants
  Kind kind_;
};

// A parsed JSON text: its values and their characters. Pointers and views into it die with it, but
// it may be moved.
class JsonText {
 public:
  // The outermost value, or nullptr if the text was not valid JSON.
  const Json* root() const { return values_.empty() ? nullptr : values_.data(); }

 private:
  friend class JsonBuilder;

  std::vector<Json> values_;
  std::string characters_;  // the source text, with its strings decoded in place
};

// Parses `text` (RFC 8259). The result has no root if the text is not JSON, is ill-formed UTF-8,
// nests deeper than `max_depth` or has more than limits::kMaxJsonValues values.
JsonText ParseJson(std::string text, int max_depth);

// Writes a value as one line of JSON, with numbers as in the source. Recurses once per level of
// nesting, which ParseJson has limited.
void WriteJson(const Json& value, JsonWriter* out);

}  // namespace lede
