/// \file gmime_library.hpp  GMime, loaded when it is needed.
///
/// It is not linked, because the dozen libraries it brings with it (GLib, GIO, a crypto library) would more than double
/// the time that every other command takes to start.
#pragma once
#include <gmime/gmime.h>

namespace cs {

/// The functions of the library, each under its own name; those of GLib come with it.
class GmimeLibrary {
    void* handle_;
    template <class F> F* find(const char* name) const { return reinterpret_cast<F*>(address(name)); }
    void* address(const char* name) const;

  public:
    explicit GmimeLibrary(const char* file);  ///< initialises it, too; throws Error{missing} if it is not installed

#define CS_FUNCTION(name) decltype(::name)* name = find<decltype(::name)>(#name)
    CS_FUNCTION(g_object_unref);
    CS_FUNCTION(g_type_check_instance_is_a);
    CS_FUNCTION(g_mime_init);
    CS_FUNCTION(g_mime_content_type_get_media_subtype);
    CS_FUNCTION(g_mime_content_type_get_media_type);
    CS_FUNCTION(g_mime_content_type_get_parameter);
    CS_FUNCTION(g_mime_content_type_is_type);
    CS_FUNCTION(g_mime_data_wrapper_write_to_stream);
    CS_FUNCTION(g_mime_header_get_name);
    CS_FUNCTION(g_mime_header_get_raw_value);
    CS_FUNCTION(g_mime_header_list_get_count);
    CS_FUNCTION(g_mime_header_list_get_header);
    CS_FUNCTION(g_mime_header_list_get_header_at);
    CS_FUNCTION(g_mime_message_get_addresses);
    CS_FUNCTION(g_mime_message_get_message_id);
    CS_FUNCTION(g_mime_message_get_mime_part);
    CS_FUNCTION(g_mime_message_get_subject);
    CS_FUNCTION(g_mime_message_part_get_message);
    CS_FUNCTION(g_mime_message_part_get_type);
    CS_FUNCTION(g_mime_multipart_get_count);
    CS_FUNCTION(g_mime_multipart_get_part);
    CS_FUNCTION(g_mime_multipart_get_type);
    CS_FUNCTION(g_mime_object_get_content_type);
    CS_FUNCTION(g_mime_object_get_disposition);
    CS_FUNCTION(g_mime_object_get_header);
    CS_FUNCTION(g_mime_object_get_header_list);
    CS_FUNCTION(g_mime_parser_construct_message);
    CS_FUNCTION(g_mime_parser_new_with_stream);
    CS_FUNCTION(g_mime_parser_options_free);
    CS_FUNCTION(g_mime_parser_options_new);
    CS_FUNCTION(g_mime_parser_options_set_fallback_charsets);
    CS_FUNCTION(g_mime_part_get_content);
    CS_FUNCTION(g_mime_part_get_filename);
    CS_FUNCTION(g_mime_part_get_type);
    CS_FUNCTION(g_mime_references_free);
    CS_FUNCTION(g_mime_references_get_message_id);
    CS_FUNCTION(g_mime_references_length);
    CS_FUNCTION(g_mime_references_parse);
    CS_FUNCTION(g_mime_stream_mem_get_byte_array);
    CS_FUNCTION(g_mime_stream_mem_new);
    CS_FUNCTION(g_mime_stream_mem_new_with_buffer);
    CS_FUNCTION(internet_address_get_name);
    CS_FUNCTION(internet_address_list_get_address);
    CS_FUNCTION(internet_address_list_length);
    CS_FUNCTION(internet_address_mailbox_get_addr);
    CS_FUNCTION(internet_address_mailbox_get_type);
#undef CS_FUNCTION
};
const GmimeLibrary& gmime_library();  ///< loaded once

}  // namespace cs
