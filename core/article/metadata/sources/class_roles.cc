// Derives what an element contains from its names (class, id, itemprop, rel, test id).
#include "article/metadata/sources/class_roles.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "base/fnv.h"

namespace lede::article {
namespace {

constexpr size_t kLongestWord = 24;
constexpr size_t kMostNames = 400;  // bytes read of one attribute

constexpr std::pair<std::string_view, uint32_t> kRoles[] = {
    {"byline", kRoleByline},     {"date", kRoleDate},         {"published", kRolePublished},
    {"modified", kRoleModified}, {"headline", kRoleHeadline}, {"standfirst", kRoleStandfirst},
    {"kicker", kRoleKicker},     {"aside", kRoleAside},       {"bio", kRoleBio},
    {"credit", kRoleCredit},     {"quote", kRoleQuote}};

uint32_t RoleNamed(std::string_view name) {
  for (const auto& [known, role] : kRoles) {
    if (known == name) return role;
  }
  return 0;
}

}  // namespace

ClassRoles::ClassRoles(const data::Lexicon& words) : words_(words) {
  for (uint32_t row = 0; row < words.size(); ++row) {
    may_be_known_[Fnv32(words.key(row)) % may_be_known_.size()] = true;
    roles_.push_back(RoleNamed(words.value(row)));
  }
}

uint32_t ClassRoles::Of(const html::Document& document, html::NodeId element,
                        NameMemo<uint32_t>* memo) const {
  using html::Attr;
  uint32_t roles = 0;
  for (const html::Attribute attribute : document.attributes(element)) {
    const bool named =
        attribute.name == Attr::kClass || attribute.name == Attr::kId ||
        attribute.name == Attr::kItemprop || attribute.name == Attr::kRel ||
        attribute.name == Attr::kProperty ||
        (attribute.name == Attr::kUnknown &&
         (attribute.raw_name == "data-testid" || attribute.raw_name == "data-qa" ||
          attribute.raw_name == "data-component" || attribute.raw_name == "data-type"));
    if (!named) continue;
    const std::string_view names = attribute.value.substr(0, kMostNames);
    const auto read = [this](std::string_view unknown) { return OfNames(unknown); };
    roles |= memo ? memo->Get(names, read) : OfNames(names);
  }
  return roles;
}

bool ClassRoles::IsAuthorPath(std::string_view url) const {
  url = url.substr(0, std::min(url.find('?'), url.find('#')));
  while (!url.empty() && url.back() == '/') url.remove_suffix(1);
  const size_t host = url.find("://");
  if (host != std::string_view::npos)
    url.remove_prefix(std::min(url.find('/', host + 3), url.size()));
  const size_t last = url.find_last_of('/');
  if (last == std::string_view::npos) return false;
  return (OfNames(url.substr(0, last)) & kRoleByline) != 0;
}

uint32_t ClassRoles::OfNames(std::string_view names) const {
  uint32_t roles = 0;
  char word[kLongestWord];
  size_t size = 0;
  uint32_t hash = kFnvSeed;
  const auto close = [&] {
    if (size > 1 && size < kLongestWord && may_be_known_[hash % may_be_known_.size()])
      roles |= OfWord({word, size});
    size = 0;
    hash = kFnvSeed;
  };
  bool lower_before = false;
  for (const char c : names) {
    if (!IsAsciiAlpha(c) && static_cast<unsigned char>(c) < 0x80) {
      close();
      lower_before = false;
      continue;
    }
    if (IsAsciiUpper(c) && lower_before) close();
    lower_before = IsAsciiLower(c);
    if (size < kLongestWord) word[size++] = ToAsciiLower(c);
    hash = FnvStep(hash, static_cast<unsigned char>(ToAsciiLower(c)));
  }
  close();
  return roles;
}

uint32_t ClassRoles::OfWord(std::string_view lower) const {
  uint32_t roles = 0;
  const data::Lexicon::Range range = words_.FindAll(lower);
  for (uint32_t row = range.first; row < range.end; ++row) roles |= roles_[row];
  return roles;
}

}  // namespace lede::article
