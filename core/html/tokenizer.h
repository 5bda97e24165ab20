// From a page's bytes to tokens, as the WHATWG standard says.
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

// How the text that follows is read. All but kData end at the end tag of the element they stand in.
enum class TextMode : uint8_t { kData, kRcdata, kRawText, kScript, kPlaintext, kCdata };

// The page stands in `text`, without carriage returns (the standard's input stream), well-formed or
// not. As the whole page is there, a state of the standard is a place in a function here. Linear:
// every byte is looked at a bounded number of times.
// Source: https://html.spec.whatwg.org/multipage/parsing.html#tokenization
class Tokenizer {
 public:
  // Attribute records are appended to `attributes`, and taken off again with the next token unless
  // Token::attributes_kept was set. Both must outlive the tokenizer.
  Tokenizer(TextStore* text, std::vector<AttributeRecord>* attributes)
      : text_(text), attributes_(attributes), page_(text->page()) {}

  // The next token, the end again and again after the last. `cdata_allowed`: the current element is
  // foreign, so that "<![CDATA[" begins a section and not a comment.
  Token* Next(bool cdata_allowed);

  // Reads on as the text of element `name` (lower case, outlives the tokenizer). Only between
  // tokens.
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
  // [begin, end) as it is meant: NUL is U+FFFD, a name lower case. Views the page or scratch_.
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
