// Decides which elements a reader never sees as text.
#pragma once

#include <cstdint>
#include <string_view>

#include "html/document.h"

namespace lede::article {

// Elements whose contents are not text of the page: scripts, controls, images, fallbacks.
bool IsWithoutText(const html::Document& document, html::NodeId element);

// Images, audio, video and embedded pages.
bool IsMedium(html::Tag tag);

// A post of a social network as provided for embedding: a <blockquote> that a script would turn
// into a card.
bool IsEmbeddedPost(const html::Document& document, html::NodeId element);

// `node` itself, or the innermost element around it with this tag; kNoNode if there is none.
html::NodeId Enclosing(const html::Document& document, html::NodeId node, html::Tag tag);

// Elements that begin and end a line.
bool IsBlockLevel(html::Tag tag);

enum class Hiding : uint8_t { kNone, kByMarkup, kStamped };

// Hidden by attributes (hidden, aria-hidden, style), or by data-lede-hidden, which the capture sets
// on elements that were hidden in the live page.
Hiding HidingOf(const html::Document& document, html::NodeId element);

// Whether the classes mark text that is read aloud but not shown.
bool IsForScreenReaders(std::string_view classes);

// An inline element that is not shown within its line: hidden, or only for screen readers.
bool IsHiddenInline(const html::Document& document, html::NodeId element);

}  // namespace lede::article
