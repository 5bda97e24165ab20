// Tokenizes tags and their attributes.
#include <string_view>

#include "base/ascii.h"
#include "base/limits.h"
#include "html/byte_class.h"
#include "html/tokenizer.h"

namespace lede::html {

// If the page ends inside the tag there is no token, as the standard says.
bool Tokenizer::ReadTag(TokenKind kind, size_t name_begin) {
  size_t pos = SkipTo(kStopsTagName, page_, name_begin);
  const std::string_view name = Replaced(name_begin, pos, true);
  token_.kind = kind;
  token_.tag = TagFromName(name);
  if (token_.tag == Tag::kUnknown) attributes_->push_back({text_->Store(name), {}, Attr::kUnknown});
  token_.first_attribute = static_cast<uint32_t>(attributes_->size());

  while ((pos = SkipSpace(page_, pos)) < page_.size()) {
    if (page_[pos] == '>') return FinishTag(pos + 1);
    if (page_[pos] == '/') {
      token_.self_closing = IsAt(++pos, '>');
    } else if (!ReadAttribute(&pos)) {
      break;
    }
  }
  return EmitEnd();
}

bool Tokenizer::FinishTag(size_t end) {
  token_.data = token_.tag == Tag::kUnknown
                    ? text_->View((*attributes_)[token_.first_attribute - 1].raw_name)
                    : NameOf(token_.tag);
  token_.attribute_count = static_cast<uint32_t>(attributes_->size()) - token_.first_attribute;
  pos_ = end;
  return true;
}

// Reads from the first byte of a name, which may be "=", to just after the value. False if the page
// ends first.
bool Tokenizer::ReadAttribute(size_t* pos) {
  const size_t begin = *pos;
  const size_t end = SkipTo(kStopsAttributeName, page_, begin + 1);
  Slice value;
  *pos = SkipSpace(page_, end);
  if (IsAt(*pos, '=')) {
    *pos = SkipSpace(page_, *pos + 1);
    if (!ReadAttributeValue(pos, &value)) return false;
  }
  AddAttribute(begin, end, value);
  return true;
}

// Reads a quoted value that needs no decoding. For any other value, returns false and reads
// nothing. This makes long values fast: `find` looks at many bytes at once.
bool Tokenizer::ReadPlainValue(size_t* pos, Slice* value) {
  if (!IsAt(*pos, '"') && !IsAt(*pos, '\'')) return false;
  const size_t begin = *pos + 1;
  const size_t end = page_.find(page_[*pos], begin);
  if (end == std::string_view::npos) return false;
  const std::string_view plain = page_.substr(begin, end - begin);
  if (plain.find('&') != plain.npos || plain.find('\0') != plain.npos) return false;
  *value = text_->Store(plain);
  *pos = end + 1;
  return true;
}

bool Tokenizer::ReadAttributeValue(size_t* pos, Slice* value) {
  if (ReadPlainValue(pos, value)) return true;
  const char quote = IsAt(*pos, '"') ? '"' : IsAt(*pos, '\'') ? '\'' : '\0';
  const ByteClass stops = quote == '"'    ? kStopsDoubleQuoted
                          : quote == '\'' ? kStopsSingleQuoted
                                          : kStopsUnquoted;
  if (quote != '\0') ++*pos;
  size_t begin = *pos;  // start of the part that is not yet in scratch_
  size_t end = begin;
  scratch_.clear();
  for (;;) {
    end = SkipTo(stops, page_, end);
    if (end == page_.size()) return false;
    const char c = page_[end];
    if (c != '&' && c != '\0') break;
    CharacterReference reference;
    if (c == '&') reference = DecodeReference(page_.substr(end), true);
    if (c == '&' && reference.source_size == 0) {
      ++end;
      continue;
    }
    scratch_.append(page_, begin, end - begin);
    scratch_ += c == '&' ? reference.value() : std::string_view("\xEF\xBF\xBD");
    end += c == '&' ? reference.source_size : 1;
    begin = end;
  }
  const std::string_view rest = page_.substr(begin, end - begin);
  *value = text_->Store(scratch_.empty() ? rest : std::string_view(scratch_ += rest));
  *pos = quote == '\0' ? end : end + 1;
  return true;
}

// If two attributes have the same name, the first one counts.
void Tokenizer::AddAttribute(size_t begin, size_t end, Slice value) {
  if (token_.kind == TokenKind::kEndTag) return;
  if (attributes_->size() - token_.first_attribute >= limits::kMaxAttributes) return;
  const std::string_view name = Replaced(begin, end, true);
  AttributeRecord record;
  record.name = AttrFromName(name);
  record.value = value;
  if (record.name == Attr::kUnknown) record.raw_name = text_->Store(name);
  if (!HasAttribute(record)) attributes_->push_back(record);
}

bool Tokenizer::HasAttribute(const AttributeRecord& wanted) const {
  for (size_t i = token_.first_attribute; i < attributes_->size(); ++i) {
    const AttributeRecord& record = (*attributes_)[i];
    if (record.name != wanted.name) continue;
    if (wanted.name != Attr::kUnknown) return true;
    if (record.raw_name.size == wanted.raw_name.size &&
        text_->View(record.raw_name) == text_->View(wanted.raw_name))
      return true;
  }
  return false;
}

}  // namespace lede::html
