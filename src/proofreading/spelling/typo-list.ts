/**
 * Misspellings by the word that is meant. Sources: pairs that Vietnamese school and press lists agree on (compared: y8.edu.vn,
 * vietdex.net, caonho.com; the right form is that of the spelling rules for schoolbooks, decision 1989/QĐ-BGDĐT of 25/5/2018), and slips
 * of notices on provincial sites (“lấn thứ XIII”, 25/02/2020). Only what can mean nothing else, across the border of two words either:
 * “năng xuất” stands in “khả năng xuất hiện”, “để giành” in “để giành chiến thắng”.
 */
export const typoList = `
lần thứ < lấn thứ, lân thứ
thủ tướng < thử tướng
thủ tướng chính phủ < thủ tường chính phủ
ủy ban < ủy bạn
ủy ban nhân dân < ủy ban nhân đân
hội đồng nhân dân < hội đông nhân dân
nhân dân < nhân đân
chủ tịch < chủ tich
bí thư < bi thư
đảng bộ < đãng bộ
đảng viên < đãng viên
đảng ủy < đãng ủy
đại biểu < đại biếu
nghị quyết < nghi quyết, nghị quyêt
quyết định < quyêt định
kế hoạch < kê hoạch
bằng khen < bảng khen, băng khen
giấy khen < giây khen
khen thưởng < khen thửơng, khen thưỡng
tuyên dương < tuyên đương
biểu dương < biểu đương
điển hình < điễn hình, điển hinh
thi đua < thi đùa
phong trào thi đua < phong trao thi đua
phát động < phát đông
hưởng ứng < hưỡng ứng
tổng kết < tổng kêt
sơ kết < sơ kêt
chiến sĩ < chiến sỉ, chiến sí
anh hùng lao động < anh hung lao động
chào mừng < chào mứng
kỷ niệm < kỹ niệm
kỉ niệm < kỉ niêm
kỹ thuật < kỷ thuật
kỹ năng < kỷ năng
kỹ sư < kỷ sư
kỷ luật < kỹ luật
kỷ cương < kỹ cương
kỷ lục < kỹ lục
thế kỷ < thế kỹ
sáp nhập < sát nhập
sử dụng < xử dụng, sữ dụng, sử dung
bổ sung < bổ xung
xuất sắc < suất sắc, xuất xắc, suất xắc
sản xuất < sản suất
chia sẻ < chia sẽ, chia xẽ
tham quan < thăm quan
đường sá < đường xá
phố xá < phố sá
trau dồi < trao dồi, chau dồi
chỉn chu < chỉnh chu
tựu trung < tựu chung
vô hình trung < vô hình chung
cọ xát < cọ sát
xán lạn < sáng lạng, sáng lạn
chẩn đoán < chuẩn đoán
bạt mạng < bạc mạng
xúi giục < xúi dục
giục giã < dục giã
dành dụm < giành giụm
giành giật < dành giật
tranh giành < tranh dành
giành thắng lợi < dành thắng lợi
giành chiến thắng < dành chiến thắng
giành độc lập < dành độc lập
giành chính quyền < dành chính quyền
giúp đỡ < giúp đở, giúp đợ
gìn giữ < gìn dữ, gìn giử
giữ gìn < giữ dìn, giử gìn
bảo vệ < bảo vê
cải cách < cãi cách
cải thiện < cãi thiện
cãi lộn < cải lộn
củng cố < củng cô
cũng như < củng như
lãnh đạo < lảnh đạo
lãng phí < lãng phi
mạnh mẽ < mạnh mẻ
vững mạnh < vửng mạnh
vững chắc < vửng chắc
bền vững < bền vửng
nỗ lực < nổ lực
nổi bật < nỗi bật
nổi tiếng < nỗi tiếng
nỗi niềm < nổi niềm
nghỉ ngơi < nghĩ ngơi
nghĩ rằng < nghỉ rằng
suy nghĩ < suy nghỉ
ý nghĩa < ý nghỉa
kĩ càng < kỉ càng
dễ dàng < dể dàng
dĩ nhiên < dỉ nhiên
vĩ đại < vỉ đại
đã được < đả được
sẽ được < sẻ được
mỗi người < mổi người
mỗi năm < mổi năm
mỗi ngày < mổi ngày
những nỗ lực < những nổ lực
hỗ trợ < hổ trợ
hổ thẹn < hỗ thẹn
đỡ đầu < đở đầu
gặp gỡ < gặp gở
tháo gỡ < tháo gở
rõ ràng < rỏ ràng
làm rõ < làm rỏ
chặt chẽ < chặt chẻ
mua sắm < mua sấm
xử lý < xữ lý
xử phạt < xữ phạt
cư xử < cư sử
đối xử < đối sử
xét xử < xét sử
đề xuất < đề suất
soát xét < xoát xét
rà soát < rà xoát
kiểm soát < kiểm xoát
giám sát < giám xát
khảo sát < khảo xát
quan sát < quan xát
sắp xếp < sắp sếp, xắp xếp, săp xếp
sẵn sàng < sẵn xàng, xẵn sàng, sẳn sàng
sâu sắc < xâu sắc, sâu xắc
triển khai < triển khái, chiển khai
truyền thống < truyền trống, chuyền thống
tuyên truyền < tuyên chuyền
trung ương < chung ương
chân thành cảm ơn < trân thành cảm ơn
chân thành < trân thành
trân trọng cảm ơn < chân trọng cảm ơn
trân trọng kính mời < chân trọng kính mời
ngành < nghành
ngành nghề < nghành nghề, ngành ngề
kết quả < kết qủa
hiệu quả < hiệu qủa
quá trình < qúa trình
quý < qúy
quả < qủa
quá < qúa
quỹ < qũy
cơ sở < cơ sỡ
sửa chữa < sữa chữa, sửa chửa, sữa chửa
bảo đảm < bão đảm, bảo đãm
đảm bảo < đảm bão, đãm bảo
tỉnh ủy < tĩnh ủy
của < cũa
những < nhửng
`;
