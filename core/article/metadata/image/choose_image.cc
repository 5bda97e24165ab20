// Chooses the image that represents the article.
#include "article/metadata/image/choose_image.h"

#include <algorithm>

#include "article/page/join_caption.h"
#include "article/page/plain_text.h"
#include "article/page/visible.h"
#include "article/url/resolve_url.h"
#include "base/ascii.h"
#include "base/digits.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Document;
using html::NodeId;
using html::Tag;

constexpr size_t kLongestCaption = 600;  // bytes
constexpr size_t kLongestCredit = 120;

uint32_t ToPixels(std::string_view text) { return LeadingNumber(text, 5); }

// The file name without size and format, which identifies the same image in other widths.
std::string_view FileOf(std::string_view url) {
  url = url.substr(0, url.find_first_of("?#"));
  url.remove_prefix(std::min(url.size(), url.find_last_of('/') + 1));
  return url.substr(0, url.find('.'));
}

// The page's own <img> of the same image.
NodeId FindShown(const PageSources& sources, std::string_view url) {
  const Document& document = sources.document;
  const std::string_view file = FileOf(url);
  if (file.size() < 5) return html::kNoNode;
  for (NodeId id = html::kRoot; id < document.size(); ++id) {
    if (document.tag(id) != Tag::kImg) continue;
    for (const Attr source : {Attr::kDataLedeSrc, Attr::kSrc, Attr::kDataSrc, Attr::kSrcset}) {
      if (document.attribute(id, source).find(file) != std::string_view::npos) return id;
    }
  }
  return html::kNoNode;
}

// The text of an element in the figure that is marked as a credit.
std::string CreditOf(const PageSources& sources, NodeId figure) {
  const Document& document = sources.document;
  for (NodeId id = document.Next(figure, figure); id != html::kNoNode;
       id = document.Next(id, figure)) {
    if (!document.IsElement(id) || document.tag(id) == Tag::kFigcaption) continue;
    if ((sources.lists.class_roles.Of(document, id) & kRoleCredit) == 0) continue;
    std::string credit = ShownText(document, id, kLongestCredit + 1);
    if (!credit.empty() && credit.size() <= kLongestCredit) return credit;
  }
  return {};
}

// Without the credit, if the caption ends with it.
std::string CaptionOf(const PageSources& sources, NodeId figure, std::string_view credit) {
  const Document& document = sources.document;
  const NodeId caption = document.FindFirst(figure, Tag::kFigcaption);
  if (caption == html::kNoNode) return {};
  std::string text = JoinCaption(ShownLines(document, caption, kLongestCaption + 1),
                                 sources.lists.caption_prompts);
  if (text.size() > kLongestCaption) return {};
  if (!credit.empty() && EndsWith(text, credit))
    text = Trim(std::string_view(text).substr(0, text.size() - credit.size()));
  return text;
}

void FillFromShown(const PageSources& sources, Image* image) {
  const Document& document = sources.document;
  const NodeId shown = FindShown(sources, image->url);
  if (shown == html::kNoNode) return;
  if (image->alt.empty()) image->alt = PlainText(document.attribute(shown, Attr::kAlt));
  const NodeId figure = Enclosing(document, shown, Tag::kFigure);
  if (figure != html::kNoNode) {
    if (image->credit.empty()) image->credit = CreditOf(sources, figure);
    if (image->caption.empty()) image->caption = CaptionOf(sources, figure, image->credit);
  }
  if (image->width != 0) return;
  image->width = ToPixels(document.attribute(shown, Attr::kDataLedeWidth));
  image->height = ToPixels(document.attribute(shown, Attr::kDataLedeHeight));
}

}  // namespace

Image ChooseImage(const PageSources& sources) {
  Image image;
  const std::string stated = sources.meta.FirstOf(MetaField::kImage);
  for (const LinkedArticle& article : sources.linked.articles) {
    for (const Image& linked : article.images) {
      if (!stated.empty() && FileOf(linked.url) != FileOf(stated)) continue;
      if (image.empty()) image = linked;
    }
  }
  if (!stated.empty()) image.url = stated;
  if (image.url.empty()) return {};
  image.url = ResolveUrl(image.url, sources.base_url);
  if (!IsSafeImage(image.url)) return {};
  if (image.alt.empty()) image.alt = sources.meta.First({"og:image:alt", "twitter:image:alt"});
  if (image.width == 0) {
    image.width = ToPixels(sources.meta.First({"og:image:width"}));
    image.height = ToPixels(sources.meta.First({"og:image:height"}));
  }
  FillFromShown(sources, &image);
  return image;
}

}  // namespace lede::article
