// Writes images with their captions, and links to media that cannot be shown.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "article/body/figure_lists.h"
#include "article/page/body_parts.h"
#include "article/page/page_blocks.h"

namespace lede::article {

// Writes the media of one page in order and remembers what it has written, so that each image is
// shown once however often the page repeats it (slides, enlarged copies, <noscript>).
class FigureWriter {
 public:
  // All arguments must outlive the writer.
  FigureWriter(const html::Document& document, const PageBlocks& page, const BodyParts& parts,
               const FigureLists& lists, std::string_view base_url)
      : document_(document), page_(page), parts_(parts), lists_(lists), base_url_(base_url) {}

  // Returns <figure><img …><figcaption>…</figcaption></figure> for an image, <p class="embed"><a
  // …>…</a></p> for a video, an embedded page or a post, or nothing if there is nothing to show.
  std::string Write(const Medium& medium);

 private:
  std::string WritePicture(const Medium& medium);
  std::string WriteEmbed(const Medium& medium);
  std::string CaptionOf(const Medium& medium) const;
  bool IsOfStory(const Medium& medium, std::string_view url) const;
  bool IsNew(std::string_view url);

  const html::Document& document_;
  const PageBlocks& page_;
  const BodyParts& parts_;  // text that is kept in the body is not a caption
  const FigureLists& lists_;
  std::string_view base_url_;
  std::set<uint64_t> shown_;  // hashes of URLs without their query
};

}  // namespace lede::article
