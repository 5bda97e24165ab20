// Receives a long text in parts while it is still being written.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lede {

// A writer with an outlet keeps only a small part of its text in memory; without one it keeps all
// of it.
class Outlet {
 public:
  virtual void Take(std::string_view part) = 0;

 protected:
  ~Outlet() = default;
};

#ifdef __EMSCRIPTEN__  // where answers are passed on as a whole
inline constexpr size_t kPartBytes = ~size_t{0};
#else
inline constexpr size_t kPartBytes = size_t{1} << 16;
#endif

// Passes `written` on, if there is an outlet and enough text to be worth it.
inline void Drain(std::string* written, Outlet* outlet) {
  if (kPartBytes == ~size_t{0} || !outlet || written->size() < kPartBytes) return;
  outlet->Take(*written);
  written->clear();
}

// Writes `text`, however long, without keeping a second copy of it.
inline void Put(std::string_view text, std::string* written, Outlet* outlet) {
  for (; outlet && text.size() > kPartBytes; text.remove_prefix(kPartBytes)) {
    written->append(text.substr(0, kPartBytes));
    Drain(written, outlet);
  }
  written->append(text);
  Drain(written, outlet);
}

}  // namespace lede
