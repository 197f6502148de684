// SPDX-License-Identifier: Apache-2.0
// Linked with every object of a layer, so that what the layer needs this program needs too.
int main()
{
    return 0;
}
