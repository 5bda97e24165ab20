// Which elements a reader never sees as text.
#pragma once

#include <cstdint>
#include <string_view>

#include "html/document.h"

namespace lede::article {

// Elements whose contents are no text of the page: scripts, controls, pictures, fallbacks.
bool IsWithoutText(const html::Document& document, html::NodeId element);

// Picture, video or embedded page.
bool IsMedium(html::Tag tag);

// A post of a social network as its site gives it out for embedding: a quotation that a script
// would turn into a card.
bool IsEmbeddedPost(const html::Document& document, html::NodeId element);

// `node` or the innermost element of this kind around it; kNoNode if there is none.
html::NodeId Enclosing(const html::Document& document, html::NodeId node, html::Tag tag);

// Elements that begin and end a line.
bool IsBlockLevel(html::Tag tag);

enum class Hiding : uint8_t { kNone, kByMarkup, kStamped };

// Hidden by attributes (hidden, aria-hidden, style) or by the capture's data-lede-hidden, which
// knows the page as it was shown.
Hiding HidingOf(const html::Document& document, html::NodeId element);

// Whether an element's classes say that its text is read aloud but not shown.
bool IsForScreenReaders(std::string_view classes);

// An inline element that is not shown within its line: hidden, or meant for screen readers only.
bool IsHiddenInline(const html::Document& document, html::NodeId element);

}  // namespace lede::article
