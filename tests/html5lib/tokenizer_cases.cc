// Runs the tokenizer cases of html5lib-tests (*.test).
#include "html5lib/tokenizer_cases.h"

#include <nlohmann/json.hpp>

#include "html/tokenizer.h"

namespace lede::html {
namespace {

using Json = nlohmann::json;

void AppendCodeUnit(unsigned unit, std::string* out) {
  // Lone surrogates are written as the three bytes they would have; the tokenizer passes them
  // through.
  const auto byte = [out](unsigned value) { out->push_back(static_cast<char>(value)); };
  if (unit < 0x80) {
    byte(unit);
  } else if (unit < 0x800) {
    byte(0xC0 | unit >> 6);
    byte(0x80 | (unit & 0x3F));
  } else {
    byte(0xE0 | unit >> 12);
    byte(0x80 | (unit >> 6 & 0x3F));
    byte(0x80 | (unit & 0x3F));
  }
}

// Decodes "\uXXXX" in cases marked "doubleEscaped".
std::string Unescape(const std::string& text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text.compare(i, 2, "\\u") == 0 && i + 6 <= text.size()) {
      AppendCodeUnit(static_cast<unsigned>(std::stoul(text.substr(i + 2, 4), nullptr, 16)), &out);
      i += 5;
    } else {
      out += text[i];
    }
  }
  return out;
}

Json UnescapeAll(const Json& value) {
  if (value.is_string()) return Unescape(value.get<std::string>());
  if (!value.is_structured()) return value;
  Json out = value.is_array() ? Json::array() : Json::object();
  for (const auto& item : value.items()) {
    if (value.is_array()) {
      out.push_back(UnescapeAll(item.value()));
    } else {
      out[Unescape(item.key())] = UnescapeAll(item.value());
    }
  }
  return out;
}

TextMode ModeOf(const std::string& state) {
  if (state == "PLAINTEXT state") return TextMode::kPlaintext;
  if (state == "RCDATA state") return TextMode::kRcdata;
  if (state == "RAWTEXT state") return TextMode::kRawText;
  if (state == "Script data state") return TextMode::kScript;
  return state == "CDATA section state" ? TextMode::kCdata : TextMode::kData;
}

// Returns std::string rather than Json because the bytes may be invalid UTF-8.
std::string Write(const Json& tokens) {
  return tokens.dump(-1, ' ', false, Json::error_handler_t::ignore);
}

Json Attributes(const Token& token, const TextStore& text,
                const std::vector<AttributeRecord>& records) {
  Json out = Json::object();
  for (uint32_t i = 0; i < token.attribute_count; ++i) {
    const AttributeRecord& record = records[token.first_attribute + i];
    const std::string_view name =
        record.name == Attr::kUnknown ? text.View(record.raw_name) : NameOf(record.name);
    out[std::string(name)] = std::string(text.View(record.value));
  }
  return out;
}

Json Optional(const Identifier& identifier) {
  return identifier.present ? Json(std::string(identifier.value)) : Json();
}

void AppendText(const std::string& data, Json* out) {
  if (!out->empty() && out->back()[0] == "Character") {
    out->back()[1] = out->back()[1].get<std::string>() + data;
  } else {
    out->push_back({"Character", data});
  }
}

Json Tokenize(const std::string& input, const std::string& state, const std::string& last_start) {
  TextStore text;
  std::string normalized;  // the input stream contains only line feeds
  for (size_t i = 0; i < input.size(); ++i) {
    if (input[i] != '\r') normalized += input[i];
    if (input[i] == '\r' && (i + 1 == input.size() || input[i + 1] != '\n')) normalized += '\n';
  }
  text.SetPage(normalized);
  std::vector<AttributeRecord> records;
  Tokenizer tokenizer(&text, &records);
  if (ModeOf(state) != TextMode::kData) tokenizer.Enter(ModeOf(state), last_start);
  Json out = Json::array();
  for (;;) {
    const Token& token = *tokenizer.Next(false);
    const std::string data(token.data);
    switch (token.kind) {
      case TokenKind::kText:
        AppendText(data, &out);
        break;
      case TokenKind::kNull:
        AppendText(std::string(1, '\0'), &out);
        break;
      case TokenKind::kStartTag:
        out.push_back({"StartTag", data, Attributes(token, text, records)});
        if (token.self_closing) out.back().push_back(true);
        break;
      case TokenKind::kEndTag:
        out.push_back({"EndTag", data});
        break;
      case TokenKind::kComment:
        out.push_back({"Comment", data});
        break;
      case TokenKind::kDoctype:
        out.push_back({"DOCTYPE", data.empty() ? Json() : Json(data), Optional(token.public_id),
                       Optional(token.system_id), !token.force_quirks});
        break;
      case TokenKind::kEnd:
        return out;
    }
  }
}

}  // namespace

void RunTokenizerCases(const std::string& name, const std::string& file, Tally* tally) {
  const Json suite = Json::parse(file, nullptr, false);
  for (const Json& one :
       suite.value(suite.contains("tests") ? "tests" : "xmlViolationTests", Json::array())) {
    if (!suite.contains("tests")) {
      ++tally->skipped;  // coercing a tree into XML does not apply
      continue;
    }
    const bool escaped = one.value("doubleEscaped", false);
    const std::string raw = one["input"].get<std::string>();
    const std::string input = escaped ? Unescape(raw) : raw;
    const Json expected = escaped ? UnescapeAll(one["output"]) : one["output"];
    const Json states = one.value("initialStates", Json::array({"Data state"}));
    for (const Json& state : states) {
      const std::string last = one.value("lastStartTag", "");
      const Json got = Tokenize(input, state.get<std::string>(), last);
      tally->Count(got == expected, name + ": " + one["description"].get<std::string>() + ", " +
                                        state.get<std::string>() + "\ninput    " + raw +
                                        "\nexpected " + Write(expected) + "\ngot      " +
                                        Write(got));
    }
  }
}

}  // namespace lede::html
