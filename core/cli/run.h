// Parses the command line and runs the command.
#pragma once

namespace lede::cli {

// Exit statuses of the program.
inline constexpr int kOk = 0;
inline constexpr int kUsage = 2;        // the command line is wrong
inline constexpr int kInputOutput = 3;  // input could not be read or output not written

int Run(int argc, char** argv);

}  // namespace lede::cli
