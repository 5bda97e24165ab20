// Takes the command line apart and runs what it asks for.
#pragma once

namespace lede::cli {

// Exit statuses of the program.
inline constexpr int kOk = 0;
inline constexpr int kUsage = 2;        // the command line is wrong
inline constexpr int kInputOutput = 3;  // something could not be read or written

int Run(int argc, char** argv);

}  // namespace lede::cli
