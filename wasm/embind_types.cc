// Registers the types in the signatures of bindings.cc with embind, and no others. The linker takes
// these two functions in place of those of Emscripten's system/lib/embind/bind.cpp, which registers
// all types embind knows and names them with printf: 6 KB more of WebAssembly and 4 KB of
// JavaScript.
#include <emscripten/bind.h>
#include <emscripten/emscripten.h>
#include <emscripten/val.h>

#include <cstdint>
#include <cstring>
#include <limits>
#include <string>

using emscripten::internal::TypeID;

namespace {

// As in embind.js: the second of its kinds of typed arrays.
constexpr unsigned kUint8Array = 1;

}  // namespace

extern "C" {

// Called for messages about types that were not registered.
EMSCRIPTEN_KEEPALIVE const char* __getTypeName(const std::type_info* /*type*/) {
  return strdup("");
}

// Run before main as a constructor, as embind's own.
EMSCRIPTEN_KEEPALIVE __attribute__((constructor)) void
__embind_register_native_and_builtin_types() {
  using namespace emscripten::internal;
  _embind_register_bool(TypeID<bool>::get(), "bool", sizeof(bool), true, false);
  _embind_register_integer(TypeID<size_t>::get(), "size_t", sizeof(size_t), 0,
                           std::numeric_limits<size_t>::max());
  _embind_register_std_string(TypeID<std::string>::get(), "string");
  _embind_register_emval(TypeID<emscripten::val>::get(), "val");
  _embind_register_memory_view(TypeID<emscripten::memory_view<uint8_t>>::get(), kUint8Array,
                               "bytes");
}

}  // extern "C"
