// A value or the one-line reason why there is none.
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace lede {

// `code` is a stable snake_case word for programs; `message` one line for a person: what was wrong,
// what would be right.
struct Error {
  std::string code;
  std::string message;
};

// Holds exactly one of value and error. Example: `Result<int> r = 3; r.ok(); *r;`
// `Result<int> r = Error{"bad_number", "…"}; r.error().message;`. `*r` is valid only if `ok()`.
template <typename T>
class Result {
 public:
  Result(T value) : value_(std::move(value)) {}      // NOLINT: implicit by design
  Result(Error error) : error_(std::move(error)) {}  // NOLINT
  // A large value, filled where it lies.
  explicit Result(std::in_place_t) : value_(std::in_place) {}

  // Drops the value: of a large one that is filled where it lies.
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
