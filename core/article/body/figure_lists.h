// The word lists for writing figures.
#pragma once

#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::article {

// Holds views into the pack, which must outlive it.
struct FigureLists {
  data::Lexicon embed_hosts;
  data::Lexicon caption_prompts;

  void Read(const data::Pack& pack) {
    embed_hosts.Read(pack, "embed_hosts.tsv");
    caption_prompts.Read(pack, "caption_prompts.tsv");
  }
};

}  // namespace lede::article
