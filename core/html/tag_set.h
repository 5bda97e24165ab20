// Sets of tags as bit sets, and the sets that the standard names.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "html/names.h"

namespace lede::html {

class TagSet {
 public:
  constexpr TagSet(std::initializer_list<Tag> tags) {
    for (const Tag tag : tags) words_[Word(tag)] |= Bit(tag);
  }
  constexpr bool Has(Tag tag) const { return (words_[Word(tag)] & Bit(tag)) != 0; }

 private:
  static constexpr unsigned Word(Tag tag) { return static_cast<unsigned>(tag) / 64; }
  static constexpr uint64_t Bit(Tag tag) {
    return uint64_t{1} << (static_cast<unsigned>(tag) % 64);
  }
  uint64_t words_[4] = {};
};

inline constexpr TagSet kHeadings = {Tag::kH1, Tag::kH2, Tag::kH3, Tag::kH4, Tag::kH5, Tag::kH6};

inline constexpr TagSet kFormatting = {
    Tag::kA,    Tag::kB, Tag::kBig,   Tag::kCode, Tag::kEm,     Tag::kFont,   Tag::kI,
    Tag::kNobr, Tag::kS, Tag::kSmall, Tag::kTt,   Tag::kStrike, Tag::kStrong, Tag::kU};

inline constexpr TagSet kImpliedEnds = {Tag::kDd, Tag::kDt, Tag::kLi, Tag::kOptgroup, Tag::kOption,
                                        Tag::kP,  Tag::kRb, Tag::kRp, Tag::kRt,       Tag::kRtc};

// HTML elements that the standard calls "special".
inline constexpr TagSet kSpecial = {
    Tag::kAddress,   Tag::kApplet,   Tag::kArea,     Tag::kArticle,    Tag::kAside,
    Tag::kBase,      Tag::kBasefont, Tag::kBgsound,  Tag::kBlockquote, Tag::kBody,
    Tag::kBr,        Tag::kButton,   Tag::kCaption,  Tag::kCenter,     Tag::kCol,
    Tag::kColgroup,  Tag::kDd,       Tag::kDetails,  Tag::kDir,        Tag::kDiv,
    Tag::kDl,        Tag::kDt,       Tag::kEmbed,    Tag::kFieldset,   Tag::kFigcaption,
    Tag::kFigure,    Tag::kFooter,   Tag::kForm,     Tag::kFrame,      Tag::kFrameset,
    Tag::kH1,        Tag::kH2,       Tag::kH3,       Tag::kH4,         Tag::kH5,
    Tag::kH6,        Tag::kHead,     Tag::kHeader,   Tag::kHgroup,     Tag::kHr,
    Tag::kHtml,      Tag::kIframe,   Tag::kImg,      Tag::kInput,      Tag::kKeygen,
    Tag::kLi,        Tag::kLink,     Tag::kListing,  Tag::kMain,       Tag::kMarquee,
    Tag::kMenu,      Tag::kMeta,     Tag::kNav,      Tag::kNoembed,    Tag::kNoframes,
    Tag::kNoscript,  Tag::kObject,   Tag::kOl,       Tag::kP,          Tag::kParam,
    Tag::kPlaintext, Tag::kPre,      Tag::kScript,   Tag::kSearch,     Tag::kSection,
    Tag::kSelect,    Tag::kSource,   Tag::kStyle,    Tag::kSummary,    Tag::kTable,
    Tag::kTbody,     Tag::kTd,       Tag::kTemplate, Tag::kTextarea,   Tag::kTfoot,
    Tag::kTh,        Tag::kThead,    Tag::kTitle,    Tag::kTr,         Tag::kTrack,
    Tag::kUl,        Tag::kWbr,      Tag::kXmp};

}  // namespace lede::html
