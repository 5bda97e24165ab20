// Keeps the C library's printf (5 KB) out of the module. Only embind would call it, to print the
// address of a type in an error message that the three functions in bindings.cc cannot cause.
extern "C" int siprintf(char* out, const char* /*format*/, ...) {
  *out = '\0';
  return 0;
}
