// Splits a page into tokens, as the WHATWG standard specifies.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "html/character_reference.h"
#include "html/document.h"
#include "html/text_store.h"
#include "html/token.h"

namespace lede::html {

// How to read the text that follows. All modes except kData end at the end tag of the current
// element.
enum class TextMode : uint8_t { kData, kRcdata, kRawText, kScript, kPlaintext, kCdata };

// The page is in `text`, without carriage returns (as in the standard's input stream); it may be
// ill-formed. The whole page is in memory, so a state of the standard becomes a position in a
// function. Linear: each byte is looked at a bounded number of times. Source:
// https://html.spec.whatwg.org/multipage/parsing.html#tokenization
class Tokenizer {
 public:
  // Appends attribute records to `attributes`. They are removed again by the next call unless
  // Token::attributes_kept is set. Both arguments must outlive the tokenizer.
  Tokenizer(TextStore* text, std::vector<AttributeRecord>* attributes)
      : text_(text), attributes_(attributes), page_(text->page()) {}

  // Returns the next token; after the last one, returns kEnd every time. `cdata_allowed`: the
  // current element is foreign, so "<![CDATA[" begins a section instead of a comment.
  Token* Next(bool cdata_allowed);

  // Continues inside element `name` (lower case, must outlive the tokenizer) in the given mode.
  // Call only between tokens.
  void Enter(TextMode mode, std::string_view name);

 private:
  bool ReadData(bool cdata_allowed);
  bool ReadRawText();
  bool ReadRawRun(bool decode);
  bool ReadMarkup(bool cdata_allowed);
  bool ReadTag(TokenKind kind, size_t name_begin);
  bool FinishTag(size_t end);
  bool ReadAttribute(size_t* pos);
  bool ReadAttributeValue(size_t* pos, Slice* value);
  bool ReadPlainValue(size_t* pos, Slice* value);
  void AddAttribute(size_t name_begin, size_t name_end, Slice value);
  bool HasAttribute(const AttributeRecord& wanted) const;
  bool ReadDeclaration(bool cdata_allowed);
  bool ReadComment(size_t begin);
  bool ReadBogusComment(size_t begin);
  bool ReadDoctype(size_t pos);
  bool ReadIdentifiers(size_t* pos);
  bool ReadIdentifier(size_t* pos, Identifier* identifier, std::string* bytes);

  bool Emit(TokenKind kind, std::string_view data, size_t end);
  bool EmitReference();
  bool EmitEnd();
  bool IsAt(size_t pos, char c) const { return pos < page_.size() && page_[pos] == c; }
  bool IsReferenceAt(size_t pos, size_t end);
  // The bytes [begin, end) with NUL replaced by U+FFFD and, if `lower`, in lower case. A view of
  // the page or of scratch_.
  std::string_view Replaced(size_t begin, size_t end, bool lower);

  TextStore* text_;
  std::vector<AttributeRecord>* attributes_;
  std::string_view page_;
  size_t pos_ = 0;
  Token token_;
  size_t records_before_token_ = 0;

  TextMode mode_ = TextMode::kData;
  std::string_view raw_name_;
  size_t raw_end_ = 0;

  CharacterReference reference_;  // the last one decoded
  size_t reference_at_ = ~size_t{0};
  std::string scratch_;
  std::string public_bytes_, system_bytes_;
};

}  // namespace lede::html
