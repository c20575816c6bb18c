/// \file xlsx_library.hpp  libxlsxwriter, loaded when it is needed, and what it does not see to itself.
///
/// It is not linked, because what it brings with it (a crypto library) would double the time that every other command
/// takes to start. It writes through temporary files and does not notice when they could not be written, so a finished
/// workbook is looked through before it is handed out.
#pragma once
#include <string>
#include <string_view>
#include <xlsxwriter.h>
#include <zlib.h>

namespace cs {

/// The functions of the library, each under its own name; those of zlib come with it.
class XlsxLibrary {
    void* handle_;
    template <class F> F* find(const char* name) const { return reinterpret_cast<F*>(address(name)); }
    void* address(const char* name) const;

  public:
    XlsxLibrary();  ///< throws Error{missing} if the library is not installed

#define CS_FUNCTION(name) decltype(::name)* name = find<decltype(::name)>(#name)
    CS_FUNCTION(lxw_strerror);
    CS_FUNCTION(lxw_workbook_free);
    CS_FUNCTION(workbook_new);
    CS_FUNCTION(workbook_close);
    CS_FUNCTION(workbook_add_format);
    CS_FUNCTION(workbook_add_worksheet);
    CS_FUNCTION(workbook_set_properties);
    CS_FUNCTION(worksheet_autofilter);
    CS_FUNCTION(worksheet_freeze_panes);
    CS_FUNCTION(worksheet_set_column);
    CS_FUNCTION(worksheet_write_boolean);
    CS_FUNCTION(worksheet_write_datetime);
    CS_FUNCTION(worksheet_write_number);
    CS_FUNCTION(worksheet_write_string);
    CS_FUNCTION(format_set_align);
    CS_FUNCTION(format_set_bold);
    CS_FUNCTION(format_set_font_size);
    CS_FUNCTION(format_set_num_format);
    CS_FUNCTION(format_set_text_wrap);
    CS_FUNCTION(inflateInit2_);
    CS_FUNCTION(inflate);
    CS_FUNCTION(inflateEnd);
#undef CS_FUNCTION
};
const XlsxLibrary& xlsx_library();  ///< loaded once

/// A file in memory with a name that the library can open.
class MemoryFile {
  public:
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    std::string path() const;
    std::string content() const;

  private:
    int fd_;
};

/// Throws Error{io} unless every part of the archive is an XML document from its first tag to its last.
void check_whole(std::string_view archive);

}  // namespace cs
