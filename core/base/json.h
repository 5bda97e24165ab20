// JSON text to values, within bounds.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/json_writer.h"

namespace lede {

// One value of a JsonText. Its descendants follow it there, in the order of the text: of
// `[1,[2],3]` the array is 5 values long, its children are found by skipping over each one's own
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

  // A string's characters; of a number, true, false and null what was written. Views into the
  // JsonText.
  std::string_view text() const { return text_; }
  // The name under which an object has this value.
  std::string_view key() const { return key_; }

  // The member called `name`, the last one if there are several; nullptr if none of the first
  // limits::kMaxJsonMembers is.
  const Json* Find(std::string_view name) const;

  // The children of an array or object, one after the other.
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
  uint32_t length_ = 1;  // values, this one and all below it
  Kind kind_;
};

// What a text says: its values and their characters. A view or a pointer into it dies with it; it
// may be moved.
class JsonText {
 public:
  // The whole; nullptr if the text was no JSON.
  const Json* root() const { return values_.empty() ? nullptr : values_.data(); }

 private:
  friend class JsonBuilder;

  std::vector<Json> values_;
  std::vector<char> characters_;
};

// Reads `text` (RFC 8259). Without a root if it is no JSON, is ill-formed UTF-8, nests deeper than
// `max_depth` or has more than limits::kMaxJsonValues values.
JsonText ParseJson(std::string_view text, int max_depth);

// A value as one line of JSON, numbers as they were written. Recurses on its depth, which ParseJson
// has bounded.
void WriteJson(const Json& value, JsonWriter* out);

}  // namespace lede
