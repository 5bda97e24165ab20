// Pictures with their captions, and links to what cannot be shown.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "article/article_data.h"
#include "article/body/body_parts.h"
#include "article/content/page_blocks.h"

namespace lede::article {

// Writes the media of one page in turn and remembers what it has shown, so that each picture stands
// once however often the page repeats it (slides, zoomed copies, <noscript>).
class FigureWriter {
 public:
  // All must outlive the writer.
  FigureWriter(const html::Document& document, const PageBlocks& page, const BodyParts& parts,
               const ArticleData& data, std::string_view base_url)
      : document_(document), page_(page), parts_(parts), data_(data), base_url_(base_url) {}

  // <figure><img …><figcaption>…</figcaption></figure> of a picture, <p class="embed"><a
  // …>…</a></p> of a video, an embedded page or post; empty if there is nothing to show.
  std::string Write(const Medium& medium);

 private:
  std::string WritePicture(const Medium& medium);
  std::string WriteEmbed(const Medium& medium);
  std::string CaptionOf(const Medium& medium) const;
  bool IsOfStory(const Medium& medium, std::string_view url) const;
  bool IsNew(std::string_view url);

  const html::Document& document_;
  const PageBlocks& page_;
  const BodyParts& parts_;  // what is kept as text is no caption
  const ArticleData& data_;
  std::string_view base_url_;
  std::set<uint64_t> shown_;  // hashes of addresses without query
};

}  // namespace lede::article
