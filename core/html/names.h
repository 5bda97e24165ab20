// Element and attribute names known to the program, as enums.
#pragma once

#include <cstdint>
#include <string_view>

namespace lede::html {

// clang-format off
// SVG names that are not all lower case: the standard's tables of adjusted names.
#define LEDE_SVG_TAGS(X) \
  X(kAltGlyph, "altGlyph") X(kAltGlyphDef, "altGlyphDef") X(kAltGlyphItem, "altGlyphItem") \
  X(kAnimateColor, "animateColor") X(kAnimateMotion, "animateMotion") \
  X(kAnimateTransform, "animateTransform") X(kClipPath, "clipPath") X(kFeBlend, "feBlend") \
  X(kFeColorMatrix, "feColorMatrix") X(kFeComponentTransfer, "feComponentTransfer") \
  X(kFeComposite, "feComposite") X(kFeConvolveMatrix, "feConvolveMatrix") \
  X(kFeDiffuseLighting, "feDiffuseLighting") X(kFeDisplacementMap, "feDisplacementMap") \
  X(kFeDistantLight, "feDistantLight") X(kFeDropShadow, "feDropShadow") X(kFeFlood, "feFlood") \
  X(kFeFuncA, "feFuncA") X(kFeFuncB, "feFuncB") X(kFeFuncG, "feFuncG") X(kFeFuncR, "feFuncR") \
  X(kFeGaussianBlur, "feGaussianBlur") X(kFeImage, "feImage") X(kFeMerge, "feMerge") \
  X(kFeMergeNode, "feMergeNode") X(kFeMorphology, "feMorphology") X(kFeOffset, "feOffset") \
  X(kFePointLight, "fePointLight") X(kFeSpecularLighting, "feSpecularLighting") \
  X(kFeSpotLight, "feSpotLight") X(kFeTile, "feTile") X(kFeTurbulence, "feTurbulence") \
  X(kForeignObject, "foreignObject") X(kGlyphRef, "glyphRef") \
  X(kLinearGradient, "linearGradient") X(kRadialGradient, "radialGradient") \
  X(kTextPath, "textPath")

#define LEDE_SVG_ATTRIBUTES(X) \
  X(kAttributeName, "attributeName") X(kAttributeType, "attributeType") \
  X(kBaseFrequency, "baseFrequency") X(kBaseProfile, "baseProfile") X(kCalcMode, "calcMode") \
  X(kClipPathUnits, "clipPathUnits") X(kDiffuseConstant, "diffuseConstant") \
  X(kEdgeMode, "edgeMode") X(kFilterUnits, "filterUnits") X(kGlyphRef, "glyphRef") \
  X(kGradientTransform, "gradientTransform") X(kGradientUnits, "gradientUnits") \
  X(kKernelMatrix, "kernelMatrix") X(kKernelUnitLength, "kernelUnitLength") \
  X(kKeyPoints, "keyPoints") X(kKeySplines, "keySplines") X(kKeyTimes, "keyTimes") \
  X(kLengthAdjust, "lengthAdjust") X(kLimitingConeAngle, "limitingConeAngle") \
  X(kMarkerHeight, "markerHeight") X(kMarkerUnits, "markerUnits") X(kMarkerWidth, "markerWidth") \
  X(kMaskContentUnits, "maskContentUnits") X(kMaskUnits, "maskUnits") \
  X(kNumOctaves, "numOctaves") X(kPathLength, "pathLength") \
  X(kPatternContentUnits, "patternContentUnits") X(kPatternTransform, "patternTransform") \
  X(kPatternUnits, "patternUnits") X(kPointsAtX, "pointsAtX") X(kPointsAtY, "pointsAtY") \
  X(kPointsAtZ, "pointsAtZ") X(kPreserveAlpha, "preserveAlpha") \
  X(kPreserveAspectRatio, "preserveAspectRatio") X(kPrimitiveUnits, "primitiveUnits") \
  X(kRefX, "refX") X(kRefY, "refY") X(kRepeatCount, "repeatCount") X(kRepeatDur, "repeatDur") \
  X(kRequiredExtensions, "requiredExtensions") X(kRequiredFeatures, "requiredFeatures") \
  X(kSpecularConstant, "specularConstant") X(kSpecularExponent, "specularExponent") \
  X(kSpreadMethod, "spreadMethod") X(kStartOffset, "startOffset") \
  X(kStdDeviation, "stdDeviation") X(kStitchTiles, "stitchTiles") \
  X(kSurfaceScale, "surfaceScale") X(kSystemLanguage, "systemLanguage") \
  X(kTableValues, "tableValues") X(kTargetX, "targetX") X(kTargetY, "targetY") \
  X(kTextLength, "textLength") X(kViewBox, "viewBox") X(kViewTarget, "viewTarget") \
  X(kXChannelSelector, "xChannelSelector") X(kYChannelSelector, "yChannelSelector") \
  X(kZoomAndPan, "zoomAndPan")

#define LEDE_HTML_TAGS(X) \
  X(kA, "a") X(kAbbr, "abbr") X(kAcronym, "acronym") X(kAddress, "address") \
  X(kAnnotationXml, "annotation-xml") X(kApplet, "applet") X(kArea, "area") \
  X(kArticle, "article") X(kAside, "aside") X(kAudio, "audio") X(kB, "b") X(kBase, "base") \
  X(kBasefont, "basefont") X(kBdi, "bdi") X(kBdo, "bdo") X(kBgsound, "bgsound") X(kBig, "big") \
  X(kBlink, "blink") X(kBlockquote, "blockquote") X(kBody, "body") X(kBr, "br") \
  X(kButton, "button") X(kCanvas, "canvas") X(kCaption, "caption") X(kCenter, "center") \
  X(kCircle, "circle") X(kCite, "cite") X(kCode, "code") X(kCol, "col") X(kColgroup, "colgroup") \
  X(kContent, "content") X(kData, "data") X(kDatalist, "datalist") X(kDd, "dd") X(kDefs, "defs") \
  X(kDel, "del") X(kDesc, "desc") X(kDetails, "details") X(kDfn, "dfn") X(kDialog, "dialog") \
  X(kDir, "dir") X(kDiv, "div") X(kDl, "dl") X(kDt, "dt") X(kEllipse, "ellipse") X(kEm, "em") \
  X(kEmbed, "embed") X(kFieldset, "fieldset") X(kFigcaption, "figcaption") X(kFigure, "figure") \
  X(kFont, "font") X(kFooter, "footer") X(kForm, "form") X(kFrame, "frame") \
  X(kFrameset, "frameset") X(kG, "g") X(kH1, "h1") X(kH2, "h2") X(kH3, "h3") X(kH4, "h4") \
  X(kH5, "h5") X(kH6, "h6") X(kHead, "head") X(kHeader, "header") X(kHgroup, "hgroup") \
  X(kHr, "hr") X(kHtml, "html") X(kI, "i") X(kIframe, "iframe") X(kImage, "image") \
  X(kImg, "img") X(kInput, "input") X(kIns, "ins") X(kIsindex, "isindex") X(kKbd, "kbd") \
  X(kKeygen, "keygen") X(kLabel, "label") X(kLegend, "legend") X(kLi, "li") X(kLine, "line") \
  X(kLink, "link") X(kListing, "listing") X(kMain, "main") X(kMalignmark, "malignmark") \
  X(kMap, "map") X(kMark, "mark") X(kMarquee, "marquee") X(kMath, "math") X(kMenu, "menu") \
  X(kMenuitem, "menuitem") X(kMeta, "meta") X(kMeter, "meter") X(kMglyph, "mglyph") X(kMi, "mi") \
  X(kMn, "mn") X(kMo, "mo") X(kMs, "ms") X(kMtext, "mtext") X(kNav, "nav") X(kNobr, "nobr") \
  X(kNoembed, "noembed") X(kNoframes, "noframes") X(kNoscript, "noscript") X(kObject, "object") \
  X(kOl, "ol") X(kOptgroup, "optgroup") X(kOption, "option") X(kOutput, "output") X(kP, "p") \
  X(kParam, "param") X(kPath, "path") X(kPicture, "picture") X(kPlaintext, "plaintext") \
  X(kPolygon, "polygon") X(kPolyline, "polyline") X(kPre, "pre") X(kProgress, "progress") \
  X(kQ, "q") X(kRb, "rb") X(kRect, "rect") X(kRp, "rp") X(kRt, "rt") X(kRtc, "rtc") \
  X(kRuby, "ruby") X(kS, "s") X(kSamp, "samp") X(kScript, "script") X(kSearch, "search") \
  X(kSection, "section") X(kSelect, "select") X(kSlot, "slot") X(kSmall, "small") \
  X(kSource, "source") X(kSpan, "span") X(kStop, "stop") X(kStrike, "strike") \
  X(kStrong, "strong") X(kStyle, "style") X(kSub, "sub") X(kSummary, "summary") X(kSup, "sup") \
  X(kSvg, "svg") X(kSymbol, "symbol") X(kTable, "table") X(kTbody, "tbody") X(kTd, "td") \
  X(kTemplate, "template") X(kText, "text") X(kTextarea, "textarea") X(kTfoot, "tfoot") \
  X(kTh, "th") X(kThead, "thead") X(kTime, "time") X(kTitle, "title") X(kTr, "tr") \
  X(kTrack, "track") X(kTspan, "tspan") X(kTt, "tt") X(kU, "u") X(kUl, "ul") X(kUse, "use") \
  X(kVar, "var") X(kVideo, "video") X(kWbr, "wbr") X(kXmp, "xmp") LEDE_SVG_TAGS(X)

#define LEDE_HTML_ATTRIBUTES(X) \
  X(kAbbr, "abbr") X(kAction, "action") X(kAlign, "align") X(kAllow, "allow") X(kAlt, "alt") \
  X(kAriaHidden, "aria-hidden") X(kAriaLabel, "aria-label") X(kAriaModal, "aria-modal") \
  X(kAsync, "async") X(kAutoplay, "autoplay") X(kBackground, "background") X(kBorder, "border") \
  X(kCharset, "charset") X(kChecked, "checked") X(kCite, "cite") X(kClass, "class") \
  X(kClassid, "classid") X(kColor, "color") X(kColspan, "colspan") X(kContent, "content") \
  X(kControls, "controls") X(kCoords, "coords") X(kData, "data") \
  X(kDataLazySrc, "data-lazy-src") X(kDataLedeHeight, "data-lede-height") \
  X(kDataLedeHidden, "data-lede-hidden") X(kDataLedeSrc, "data-lede-src") \
  X(kDataLedeWidth, "data-lede-width") X(kDataOriginal, "data-original") X(kDataSrc, "data-src") \
  X(kDataSrcset, "data-srcset") X(kDatetime, "datetime") X(kDir, "dir") X(kDisabled, "disabled") \
  X(kEncoding, "encoding") X(kFace, "face") X(kFor, "for") X(kFrameborder, "frameborder") \
  X(kHeaders, "headers") X(kHeight, "height") X(kHidden, "hidden") X(kHref, "href") \
  X(kHreflang, "hreflang") X(kHttpEquiv, "http-equiv") X(kId, "id") X(kItemid, "itemid") \
  X(kItemprop, "itemprop") X(kItemref, "itemref") X(kItemscope, "itemscope") \
  X(kItemtype, "itemtype") X(kKind, "kind") X(kLabel, "label") X(kLang, "lang") \
  X(kLoading, "loading") X(kMedia, "media") X(kName, "name") X(kOnclick, "onclick") \
  X(kOpen, "open") X(kPoster, "poster") X(kProperty, "property") X(kPubdate, "pubdate") \
  X(kPublic, "public") X(kRel, "rel") X(kRole, "role") X(kRowspan, "rowspan") \
  X(kScheme, "scheme") X(kScope, "scope") X(kSize, "size") X(kSizes, "sizes") X(kSlot, "slot") \
  X(kSpan, "span") X(kSrc, "src") X(kSrcdoc, "srcdoc") X(kSrclang, "srclang") \
  X(kSrcset, "srcset") X(kStart, "start") X(kStyle, "style") X(kSummary, "summary") \
  X(kSystem, "system") X(kTabindex, "tabindex") X(kTarget, "target") X(kTitle, "title") \
  X(kType, "type") X(kValue, "value") X(kWidth, "width") X(kDefinitionUrl, "definitionURL") \
  LEDE_SVG_ATTRIBUTES(X)
// clang-format on

#define LEDE_NAME(id, name) id,
enum class Tag : uint8_t { kUnknown, LEDE_HTML_TAGS(LEDE_NAME) };
enum class Attr : uint8_t { kUnknown, LEDE_HTML_ATTRIBUTES(LEDE_NAME) };
#undef LEDE_NAME

// Converts between enums and names as the tree holds them (lower case, except for SVG names in
// camel case). kUnknown or "" if there is no match.
Tag TagFromName(std::string_view name);
Attr AttrFromName(std::string_view name);
std::string_view NameOf(Tag tag);
std::string_view NameOf(Attr attr);

// The standard's spelling of a lower-case name inside SVG: "foreignobject" to Tag::kForeignObject.
// kUnknown if the name stays in lower case.
Tag SvgTagFromLowerName(std::string_view name);
Attr SvgAttrFromLowerName(std::string_view name);

}  // namespace lede::html
