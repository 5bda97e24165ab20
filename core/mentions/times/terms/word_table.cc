// Maps a word to its readings by hashing; built once from a lexicon.
#include "mentions/times/terms/word_table.h"

#include <string>

#include "base/fnv.h"

namespace lede::mentions {

void Readings::Add(WordClass c, int value) {
  if (Has(c)) return;
  for (Reading& reading : list) {
    if (reading.word_class != WordClass::kNone) continue;
    reading = {c, static_cast<int16_t>(value)};
    classes |= Bit(c);
    return;
  }
}

int Readings::Value(WordClass c) const {
  for (const Reading& reading : list) {
    if (reading.word_class == c) return reading.value;
  }
  return 0;
}

Result<WordTable> WordTable::Build(const data::Lexicon& words) {
  WordTable table;
  for (uint32_t i = 0; i < words.size(); ++i) {
    const std::vector<std::string_view> columns = data::Columns(words.value(i));
    const WordClass word_class = WordClassNamed(columns[0]);
    const auto value = WordValueNamed(columns.size() > 1 ? columns[1] : std::string_view());
    if (word_class == WordClass::kNone || !value)
      return Error{"bad_lexicon", "times: cannot read \"" + std::string(words.row(i)) + "\""};
    table.Add(words.key(i), word_class, *value);
  }
  return table;
}

void WordTable::Add(std::string_view word, WordClass word_class, int value) {
  if (2 * (used_ + 1) > slots_.size()) Grow();
  size_t at = Fnv32(word) & (slots_.size() - 1);
  while (!slots_[at].word.empty() && slots_[at].word != word) at = (at + 1) & (slots_.size() - 1);
  if (slots_[at].word.empty()) ++used_;
  slots_[at].word = word;
  slots_[at].readings.Add(word_class, value);
}

const Readings* WordTable::Find(std::string_view word) const {
  if (slots_.empty()) return nullptr;
  size_t at = Fnv32(word) & (slots_.size() - 1);
  for (; !slots_[at].word.empty(); at = (at + 1) & (slots_.size() - 1)) {
    if (slots_[at].word == word) return &slots_[at].readings;
  }
  return nullptr;
}

void WordTable::Grow() {
  std::vector<Slot> old(slots_.empty() ? 256 : slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.word.empty()) continue;
    size_t at = Fnv32(slot.word) & (slots_.size() - 1);
    while (!slots_[at].word.empty()) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = slot;
  }
}

}  // namespace lede::mentions
