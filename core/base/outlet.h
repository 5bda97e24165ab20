// Where a long text goes while it is still being written.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lede {

// A writer that is given one holds little of its text at a time; without one it holds it all.
class Outlet {
 public:
  virtual void Take(std::string_view part) = 0;

 protected:
  ~Outlet() = default;
};

#ifdef __EMSCRIPTEN__  // which hands its answers over whole
inline constexpr size_t kPartBytes = ~size_t{0};
#else
inline constexpr size_t kPartBytes = size_t{1} << 16;
#endif

// Hands over what is written, if there is an outlet and it is worth its while.
inline void Drain(std::string* written, Outlet* outlet) {
  if (kPartBytes == ~size_t{0} || !outlet || written->size() < kPartBytes) return;
  outlet->Take(*written);
  written->clear();
}

// Writes `text`, however long, without holding a second one.
inline void Put(std::string_view text, std::string* written, Outlet* outlet) {
  for (; outlet && text.size() > kPartBytes; text.remove_prefix(kPartBytes)) {
    written->append(text.substr(0, kPartBytes));
    Drain(written, outlet);
  }
  written->append(text);
  Drain(written, outlet);
}

}  // namespace lede
