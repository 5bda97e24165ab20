// Holds either a value or an error that says why there is none.
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace lede {

// `code` is a stable snake_case identifier for programs. `message` is one line for people: what was
// wrong and what would be right.
struct Error {
  std::string code;
  std::string message;
};

// Holds exactly one of a value and an error. Example: `Result<int> r = 3; r.ok(); *r;` `Result<int>
// r = Error{"bad_number", "…"}; r.error().message;`. `*r` is valid only if `ok()`.
template <typename T>
class Result {
 public:
  Result(T value) : value_(std::move(value)) {}      // NOLINT: implicit by design
  Result(Error error) : error_(std::move(error)) {}  // NOLINT
  // Constructs the value in place, for large values that are filled in afterwards.
  explicit Result(std::in_place_t) : value_(std::in_place) {}

  // Replaces the value with an error, for a value that was constructed in place.
  void Fail(Error error) {
    value_.reset();
    error_ = std::move(error);
  }

  bool ok() const { return value_.has_value(); }
  const T& operator*() const& { return *value_; }
  T& operator*() & { return *value_; }
  T&& operator*() && { return *std::move(value_); }
  const T* operator->() const { return &*value_; }
  T* operator->() { return &*value_; }
  const Error& error() const { return error_; }

 private:
  std::optional<T> value_;
  Error error_;
};

}  // namespace lede
