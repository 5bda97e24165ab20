// Writes JSON as it goes, on one line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/outlet.h"

namespace lede {

// The caller keeps the grammar: in an object each value follows its Key. Values are written as they
// come; to build a tree of them first took five times the code and the time. Strings may hold
// anything; ill-formed UTF-8 is written as U+FFFD.
class JsonWriter {
 public:
  // What `out` holds goes to `outlet`, if one is given, whenever it has become long.
  explicit JsonWriter(std::string* out, Outlet* outlet = nullptr) : out_(out), outlet_(outlet) {}

  void BeginObject() { Begin('{'); }
  void EndObject() { End('}'); }
  void BeginArray() { Begin('['); }
  void EndArray() { End(']'); }
  JsonWriter& Key(std::string_view key);  // returns itself: `json.Key("title").String(title)`

  void String(std::string_view text);
  void Integer(int64_t value);
  // Rounded to so many decimal places, at most 6; trailing zeros are left out but for the first
  // place: "0.5", "1.0".
  void Decimal(double value, int places);
  void Bool(bool value) { Literal(value ? "true" : "false"); }
  void Literal(std::string_view json);  // already JSON

 private:
  void Begin(char bracket);
  void End(char bracket);
  void Separate();

  std::string* out_;
  Outlet* outlet_;
  bool first_ = true;  // nothing stands before in the object or array that is open, or a key does
};

}  // namespace lede
