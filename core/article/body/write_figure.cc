// Writes images with their captions, and links to media that cannot be shown.
#include "article/body/write_figure.h"

#include "article/body/html_text.h"
#include "article/body/image_source.h"
#include "article/page/caption_of.h"
#include "article/page/join_caption.h"
#include "article/page/plain_text.h"
#include "article/page/visible.h"
#include "article/strings/collapse_space.h"
#include "article/url/resolve_url.h"
#include "base/ascii.h"
#include "base/fnv.h"

namespace lede::article {
namespace {

using html::Attr;
using html::NodeId;
using html::Tag;

constexpr size_t kLongestPost = 600;  // bytes of text shown for an embedded post

// The text of a link to an embedded page without a title.
std::string_view SiteOf(std::string_view url) {
  const size_t begin = url.find("://");
  if (begin == std::string_view::npos) return url;
  url.remove_prefix(begin + 3);
  url = url.substr(0, url.find_first_of("/?#"));
  return StartsWith(url, "www.") ? url.substr(4) : url;
}

// The URL of an embedded post: the target of its last link.
std::string_view PostSource(const html::Document& document, NodeId post) {
  std::string_view url;
  for (NodeId n = post; n != html::kNoNode; n = document.Next(n, post)) {
    if (document.IsElement(n) && document.tag(n) == Tag::kA)
      url = document.attribute(n, Attr::kHref);
  }
  return url;
}

// The URL of what an <iframe>, <video>, <audio>, <embed> or <object> shows.
std::string_view EmbedSource(const html::Document& document, NodeId node) {
  if (IsEmbeddedPost(document, node)) return PostSource(document, node);
  for (const Attr name : {Attr::kDataLedeSrc, Attr::kSrc, Attr::kDataSrc, Attr::kData}) {
    const std::string_view url = document.attribute(node, name);
    if (!url.empty() && !StartsWith(url, "about:")) return url;
  }
  const NodeId source = document.FindFirst(node, Tag::kSource);
  return source == html::kNoNode ? std::string_view() : document.attribute(source, Attr::kSrc);
}

}  // namespace

std::string FigureWriter::Write(const Medium& medium) {
  return document_.tag(medium.node) == Tag::kImg ? WritePicture(medium) : WriteEmbed(medium);
}

std::string FigureWriter::WritePicture(const Medium& medium) {
  const Image image = ReadImageSource(document_, medium.node, base_url_);
  if (image.empty() || !IsNew(image.url)) return {};
  std::string html = "<figure><img";
  AppendAttribute("src", image.url, &html);
  AppendAttribute("alt", CollapseSpace(image.alt), &html);
  if (image.width > 0 && image.height > 0) {
    AppendAttribute("width", std::to_string(image.width), &html);
    AppendAttribute("height", std::to_string(image.height), &html);
  }
  html += '>';
  if (const std::string caption = CaptionOf(medium); !caption.empty()) {
    html += "<figcaption>";
    AppendEscaped(caption, &html);
    html += "</figcaption>";
  }
  return html + "</figure>";
}

std::string FigureWriter::WriteEmbed(const Medium& medium) {
  const std::string url = ResolveUrl(EmbedSource(document_, medium.node), base_url_);
  if (!IsSafeLink(url) || !IsOfStory(medium, url) || !IsNew(url)) return {};
  std::string label = IsEmbeddedPost(document_, medium.node)
                          ? ShownText(document_, medium.node, kLongestPost)
                          : CollapseSpace(document_.attribute(medium.node, Attr::kTitle));
  if (label.empty()) label = std::string(SiteOf(url));
  std::string html = "<p class=\"embed\"><a";
  AppendAttribute("href", url, &html);
  html += '>';
  AppendEscaped(label, &html);
  return html + "</a></p>";
}

// Videos and sound are always kept. Embedded pages are kept if they are on a listed host or one of
// its subdomains, because most others are advertisements.
bool FigureWriter::IsOfStory(const Medium& medium, std::string_view url) const {
  const Tag tag = document_.tag(medium.node);
  if (tag == Tag::kVideo || tag == Tag::kAudio) return true;
  for (std::string_view host = SiteOf(url);;) {
    if (lists_.embed_hosts.Contains(host)) return true;
    const size_t dot = host.find('.');
    if (dot == std::string_view::npos) return false;
    host.remove_prefix(dot + 1);
  }
}

std::string FigureWriter::CaptionOf(const Medium& medium) const {
  std::string lines;
  for (const uint32_t i : CaptionBlocksOf(document_, page_, medium)) {
    const PageBlock& block = page_.blocks[i];
    if (parts_.blocks[i]) continue;
    lines += ShownLinesBetween(document_, block.first_node, block.last_node,
                               page_.regions[block.region].node);
    lines += '\n';
  }
  return JoinCaption(lines, lists_.caption_prompts);
}

// The query usually says only size and crop, so two URLs that differ only there are the same image,
// unless the path is that of a script.
bool FigureWriter::IsNew(std::string_view url) {
  const std::string_view path = url.substr(0, url.find('?'));
  const size_t dot = path.rfind('.');
  const bool names_file = dot != std::string_view::npos && path.size() - dot <= 5;
  const uint64_t hash = Fnv64(names_file && !EndsWith(path, ".php") ? path : url);
  return shown_.insert(hash).second;
}

}  // namespace lede::article
