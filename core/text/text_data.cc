// The word lists for splitting text, by language.
#include "text/text_data.h"

#include <string>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/word_list.h"
#include "model/language.h"

namespace lede::text {
namespace {

constexpr std::string_view kPrefix = "abbreviations.";
constexpr std::string_view kSuffix = ".tsv";

LanguageLists LoadLanguage(const data::Pack& pack, std::string_view language) {
  const auto find = [&](const char* list) {
    const std::string name = std::string(list) + "." + std::string(language) + ".tsv";
    return data::Lexicon(pack.Find(name));
  };
  return {language, find("abbreviations"), find("clitics"), find("sentence_starters"),
          data::Lexicon(pack.Find("function_words.tsv"))};
}

}  // namespace

bool LanguageLists::IsStarter(std::string_view word) const {
  if (word.size() > kLongestListed) return false;
  const std::string lower = ToLower(word);
  if (sentence_starters.Contains(lower)) return true;
  const auto languages = function_words.Find(lower);
  return languages && IsWordOf(*languages, language);
}

void TextData::Read(const data::Pack& pack) {
  for (std::string_view name : pack.names()) {
    if (!StartsWith(name, kPrefix) || !EndsWith(name, kSuffix)) continue;
    name.remove_prefix(kPrefix.size());
    name.remove_suffix(kSuffix.size());
    languages.emplace_back(name, LoadLanguage(pack, name));
  }
}

const LanguageLists& TextData::For(std::string_view language) const {
  static const LanguageLists kNone;
  const std::string_view primary = PrimaryLanguage(language);
  for (const auto& [name, lists] : languages) {
    if (EqualsIgnoreAsciiCase(name, primary)) return lists;
  }
  return kNone;
}

}  // namespace lede::text
