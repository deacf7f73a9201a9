"""Which words of a title a typesetter would not part, in each language."""

from __future__ import annotations


def _words(text: str, between: str = " ") -> frozenset[str]:
    return frozenset(" ".join(text.split()).split(between))


LEANS_ON_NEXT = {
    "en": _words("a an and as at by for from how in its of on or our the to what who with your"),
    "ru": _words(
        "без в во для до за и из или к как ко на над не о об от по под при про с со у через"
    ),
    "vi": _words(
        """các cho của cùng do đến để hai hay khi là một những ở qua tại theo thứ trên trong từ và
        về với"""
    ),
    "zh": frozenset("与和及或从到在对向由以为是"),
}
"""Words after which a line does not like to end."""

LEANS_ON_PREVIOUS = {"zh": frozenset("的之了们着过里中上下市省湾塔岛节赛")}
"""Characters with which a line does not like to begin."""

COMPOUNDS = {
    "vi": _words(
        """ẩm thực, an toàn, bản đồ, báo chí, bảo tàng, bế mạc, biên tập viên, bình minh, câu hỏi,
        chủ quyền, chương trình, con số, cơ sở, di sản, di tích, doanh nghiệp, du khách, du lịch,
        đại sứ, đầu tư, đính chính, đô thị, đối tác, festival biển, gặp gỡ, gia đình, giao thông,
        hải đảo, hạ tầng, hành trình, hòa bình, hợp tác, hữu nghị, kênh chính thức, kết nghĩa,
        kết quả, khai mạc, khám phá, khảo cổ, kinh tế, lặn biển, lập trường, lễ hội, lên đường,
        lịch sử, lịch trình, liên hệ, ngoại giao, người dân, nước ngoài, pháp lý, phương pháp,
        quan hệ, quần đảo, quốc gia, quốc tế, quy định, riêng tư, sản phẩm, sân bay, sắc màu,
        sự kiện, thành phố, thị thực, thông cáo, thông tin, thư viện, thương mại, tiếp cận,
        triển lãm, truyền thống, tư liệu, văn hóa, xuất khẩu, yêu sách""",
        between=", ",
    ),
}
"""Words that are written in several parts, as titles use them.

For others an editor writes a no-break space between the parts.
"""
