// Writes JSON on one line, piece by piece.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/outlet.h"

namespace lede {

// The caller is responsible for correct nesting: within an object, call Key before each value.
// Output is written immediately; building a tree of values first took five times the code and the
// time. Strings may contain any bytes; ill-formed UTF-8 is written as U+FFFD.
class JsonWriter {
 public:
  // If an `outlet` is given, the contents of `out` are passed to it whenever `out` has grown large.
  explicit JsonWriter(std::string* out, Outlet* outlet = nullptr) : out_(out), outlet_(outlet) {}

  void BeginObject() { Begin('{'); }
  void EndObject() { End('}'); }
  void BeginArray() { Begin('['); }
  void EndArray() { End(']'); }
  JsonWriter& Key(std::string_view key);  // returns *this, for `json.Key("title").String(title)`

  void String(std::string_view text);
  void Integer(int64_t value);
  // Rounds to `places` decimal places (at most 6). Drops trailing zeros except in the first decimal
  // place: "0.5", "1.0".
  void Decimal(double value, int places);
  void Bool(bool value) { Literal(value ? "true" : "false"); }
  void Literal(std::string_view json);  // `json` must already be JSON

 private:
  void Begin(char bracket);
  void End(char bracket);
  void Separate();

  std::string* out_;
  Outlet* outlet_;
  bool first_ = true;  // no comma is needed: this is the first item of the open array or object, or
                       // follows a key
};

}  // namespace lede
