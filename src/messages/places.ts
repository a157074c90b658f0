import type { PlaceStoryKind } from '../content-model/site/place-stories.ts';
import type { PlaceTier } from '../content-model/site/place-links.ts';

const kinds: Readonly<Record<PlaceStoryKind, string>> = {
  'dien-hinh': 'Điển hình',
  'nguoi-tot-viec-tot': 'Người tốt, việc tốt',
  'tin-tuc': 'Tin tức, đợt thi đua, kết quả',
  'khen-thuong': 'Khen thưởng',
};
const below: Readonly<Record<PlaceTier, string>> = {
  tỉnh: 'Các huyện, thành phố trước đây',
  huyện: 'Các xã, phường, thị trấn trước đây',
  xã: 'Các đơn vị trước đây',
};

/** Words of the list of places and of the pages of places. */
export const PLACE_TEXT = {
  name: 'Địa phương',
  heading: 'Tìm theo nơi',
  description: (province: string) =>
    `Xã, phường ngày nay của ${province}, xếp theo huyện cũ; tên cũ dẫn tới tên mới và ngược lại.`,
  lead: (counts: string, withoutDistricts: boolean) =>
    `ngày nay có ${counts}${withoutDistricts ? ', không còn cấp huyện' : ''}.`,
  leadFormer: 'Chỉ nhớ tên cũ cũng được: mỗi tên cũ dẫn tới nơi mang tên mới.',
  filter: 'Gõ tên xã, phường, huyện, cũ hay mới',
  filterHint: 'Không cần gõ dấu.',
  districts: 'Theo huyện, thành phố cũ',
  jump: 'Đi tới',
  others: 'Xã, phường khác',
  formerNames: 'Tên cũ, xếp theo vần',
  becomes: (allCurrent: boolean) => (allCurrent ? 'nay là' : 'sau là'),
  nowOrLater: (allCurrent: boolean) => (allCurrent ? 'Nay là' : 'Sau là'),
  oldName: (fullName: string) => `${fullName} cũ`,
  nowIs: 'Nay là',
  alsoIn: 'Một phần đất nay thuộc',
  from: (names: string) => `từ ${names}`,
  until: (date: string) => `đến ${date}`,
  ended: (level: string, from: string) =>
    `${level.charAt(0).toUpperCase()}${level.slice(1)} này thôi tồn tại từ ${from}.`,
  endedNamed: (title: string, from: string) => `${title} thôi tồn tại từ ${from}.`,
  current: 'Tên hiện nay',
  former: 'Tên cũ',
  madeFrom: 'Lập từ',
  tookOver: 'Có đất của',
  onLandOf: 'Trên đất của',
  currentUnits: 'Các xã, phường ngày nay',
  pastUnits: (tier: PlaceTier) => below[tier],
  kinds,
  honoursHere: 'Người ở đây được khen',
  honours: (count: number) => `${count} người, tập thể, hộ gia đình ở đây có tên trong danh sách`,
  kickerFrom: (kicker: string, fullName: string, current: boolean) =>
    `${kicker === '' ? 'Bài' : `${kicker} · bài`} của ${fullName}${current ? '' : ' cũ'}`,
  empty: (level: string) => `Chưa có bài nào về ${level} này.`,
  invite: 'Bạn biết một người đáng nêu gương, một việc tốt ở đây?',
  inviteLink: 'Kể cho ban biên tập',
  facts: 'Nơi này',
  level: 'Cấp',
  parent: 'Thuộc',
  validFrom: 'Có từ',
  validUntil: 'Đến hết',
  otherNames: 'Tên khác',
  pageDescription: (title: string) => `${title}: tên cũ, tên mới và các bài về nơi này.`,
} as const;
