// Claims of api/engine.h.
#include "api/engine.h"

#include <gtest/gtest.h>

#include "cli/embedded_data.h"

namespace lede::api {
namespace {

TEST(Engine, OpensItsDataAndRefusesOther) {
  EXPECT_TRUE(Engine::Open(cli::EmbeddedData()).ok());
  for (const char* bytes : {"", "nonsense"}) {
    const Result<Engine> engine = Engine::Open(bytes);
    ASSERT_FALSE(engine.ok());
    EXPECT_FALSE(engine.error().message.empty());
  }
}

}  // namespace
}  // namespace lede::api
