#include "base/error.hpp"
#include "intake/input_file.hpp"
#include <array>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <unistd.h>

using namespace cs;
namespace fs = std::filesystem;

namespace {

/// A folder that is gone after the test.
struct Folder {
    fs::path path;
    Folder() {
        std::string name = (fs::temp_directory_path() / "cs-input-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path = name;
    }
    ~Folder() { fs::remove_all(path); }
};

std::string write(const fs::path& path, std::string_view text) {
    std::ofstream{path, std::ios::binary} << text;
    return path.string();
}

std::string read_all(InputFile& file, std::size_t step) {
    std::string all;
    std::vector<char> room(step);
    while (const auto got = file.read(room)) all.append(room.data(), got);
    return all;
}

Kind kind_of(const std::string& path) {
    try {
        InputFile{path};
    } catch (const Error& error) {
        CHECK(error.message().starts_with("cannot read '" + path + "': "));
        return error.kind();
    }
    FAIL("opened " << path);
    return Kind::bug;
}

}  // namespace

TEST_CASE("a file is read to its end") {
    const Folder folder;
    InputFile file{write(folder.path / "客户.csv", "a,b\n1,2\n")};
    CHECK(read_all(file, 3) == "a,b\n1,2\n");
    InputFile empty{write(folder.path / "empty", "")};
    CHECK(read_all(empty, 3).empty());
}

TEST_CASE("a pipe is read to its end, and stays its owner's") {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    REQUIRE(::write(ends[1], "a,b\n", 4) == 4);
    ::close(ends[1]);
    {
        InputFile file{ends[0], "-"};
        CHECK(file.name() == "-");
        CHECK(read_all(file, 100) == "a,b\n");
    }
    CHECK(::close(ends[0]) == 0);
}

TEST_CASE("what is no readable file") {
    const Folder folder;
    CHECK(kind_of((folder.path / "none.csv").string()) == Kind::missing);
    CHECK(kind_of(folder.path.string()) == Kind::missing);
    const auto file = write(folder.path / "file", "x");
    CHECK(kind_of(file + "/below") == Kind::missing);
    CHECK(kind_of((folder.path / std::string(300, 'x')).string()) == Kind::missing);
    fs::create_symlink("loop", folder.path / "loop");
    CHECK(kind_of((folder.path / "loop").string()) == Kind::missing);
    if (::geteuid() == 0) {
        MESSAGE("skipped: root may read everything");
    } else {
        fs::permissions(file, fs::perms::none);
        CHECK(kind_of(file) == Kind::denied);
    }
    CHECK_THROWS_AS((InputFile{-1, "-"}), Error);
}

TEST_CASE("a file that changes while it is read is an error, not half an import") {
    const Folder folder;
    const auto path = write(folder.path / "f.csv", "a,b\n1,2\n");
    InputFile file{path};
    std::array<char, 4> room{};
    REQUIRE(file.read(room) == 4);
    std::ofstream{path, std::ios::app} << "3,4\n";
    try {
        read_all(file, 100);
        FAIL("read on");
    } catch (const Error& error) {
        CHECK(error.kind() == Kind::io);
        CHECK(error.message() == "'" + path + "' changed while it was being read");
    }
}

TEST_CASE("looking ahead uses nothing up") {
    const Folder folder;
    InputFile file{write(folder.path / "f", "0123456789")};
    CHECK(file.peek(4) == "0123");
    CHECK(file.peek(6) == "012345");
    CHECK(file.peek(2) == "01");
    std::array<char, 3> room{};
    CHECK(file.read(room) == 3);
    CHECK(std::string_view{room.data(), 3} == "012");
    CHECK(file.peek(99) == "3456789");
    CHECK(file.rest() == "3456789");
    CHECK(file.peek(1).empty());
}
